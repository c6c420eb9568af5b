/** An address as people write it: with its scheme, with `www.`, or a host and a path. */
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>«»"]+|\b(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}\/[^\s<>«»"]*/giu;

/** The addresses that a text names, each once. */
export const addressesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(ADDRESS)].map(([address]) => address.toLowerCase()));
