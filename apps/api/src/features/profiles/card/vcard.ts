/** What an address book takes over; only what the reader may see goes in. */
export interface CardFacts {
  readonly name: string;
  readonly headline: string | null;
  readonly territory: string;
  readonly commune: string | null;
  readonly note: string | null;
  readonly links: readonly string[];
  readonly profileUrl: string;
}

const LINE_OCTETS = 75;

/** A vCard 3.0 (RFC 2426): the version that every phone and address book reads. */
export function vcardOf({ name, headline, territory, commune, note, links, profileUrl }: CardFacts): string {
  const [given, ...family] = name.split(' ');
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escape(family.join(' '))};${escape(given ?? '')};;;`,
    `FN:${escape(name)}`,
    headline && `TITLE:${escape(headline)}`,
    `ORG:${escape(territory)}`,
    commune && `ADR;TYPE=work:;;;${escape(commune)};;;France`,
    note && `NOTE:${escape(note)}`,
    ...links.map((link) => `URL:${escapeUrl(link)}`),
    `SOURCE:${escapeUrl(profileUrl)}`,
    'END:VCARD',
  ];
  return lines.flatMap((line) => (line ? [`${fold(line)}\r\n`] : [])).join('');
}

const escape = (text: string) => text.replaceAll(/[\\,;]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');

/** An address has no separators to escape, but must never start a line of its own. */
const escapeUrl = (url: string) => url.replaceAll(/[\r\n]/g, '');

/** Cuts a line at 75 octets, never inside a character; what follows starts with a space. */
function fold(line: string): string {
  const parts: string[] = [''];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      parts.push(' ');
      octets = 1;
    }
    parts[parts.length - 1] += character;
    octets += size;
  }
  return parts.join('\r\n');
}
