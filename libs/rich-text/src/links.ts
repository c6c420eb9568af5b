import { LIMITS } from '@rayonne/contracts';

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
/** Browsers drop tabs and line breaks from an address, and readers would not see them. */
const HIDDEN = /[\s\p{C}]/u;
const MAILBOX = /^[^\s@<>"?&]+@[^\s@<>"?&]+$/;
const PHONE = /^\+?[0-9().-]{3,30}$/;

const hasPath = ({ protocol, pathname, hostname, username, password }: URL) => {
  if (protocol === 'mailto:') return MAILBOX.test(decoded(pathname));
  if (protocol === 'tel:') return PHONE.test(decoded(pathname));
  // « https://ville.fr@attacker.example » reads as another place than it leads to.
  return hostname !== '' && username === '' && password === '';
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/**
 * An address that a link in somebody's text may lead to, in its plain spelling: on the web, to a mailbox (without a prepared
 * message), to a telephone. Undefined for any other scheme, for a relative one and for one that hides where it leads.
 */
export function safeAddress(address: string): string | undefined {
  const text = address.trim();
  if (text.length > LIMITS.richText.address || HIDDEN.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!SCHEMES.has(url.protocol) || !hasPath(url)) return undefined;
  if (url.protocol === 'mailto:') url.search = '';
  return url.href;
}
