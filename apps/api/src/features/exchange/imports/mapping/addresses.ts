import { isEmail } from 'class-validator';

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu;
/** `Nadia Roux <nadia@example.test>`, as mail programs copy it. */
const NAMED = /^[^<>]*<\s*([^<>\s]+)\s*>$/;

/** The address of a cell as it is compared and written to: in lower case, without what mail programs put around it. */
export function addressOf(cell: string): string {
  const text = cell.replaceAll(INVISIBLE, '').normalize('NFC').trim();
  const bare = NAMED.exec(text)?.[1] ?? text;
  return bare.replace(/^mailto:/i, '').toLowerCase();
}

/** One address that mail can be sent to; quoted local parts exist in standards only. */
export const isAddress = (address: string) => isEmail(address) && !address.includes('"');

export const looksLikeEmail = (cell: string) => cell.includes('@') && isAddress(addressOf(cell));
