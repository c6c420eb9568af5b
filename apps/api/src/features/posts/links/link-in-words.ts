/** As the screen makes links of words. */
const LINK = /https?:\/\/[^\s<>"]+/giu;
const TRAILING = /[.,;:!?)\]}»”’'…]+$/u;
const LONGEST = 2_048;

/** The first address in a text that a browser could open, in its own spelling; without one, nothing. */
export function linkIn(body: string): URL | null {
  for (const [found] of body.matchAll(LINK)) {
    const url = URL.parse(found.replace(TRAILING, ''));
    if (!url || url.username || url.password || !url.hostname.includes('.')) continue;
    url.hash = '';
    if (url.href.length <= LONGEST) return url;
  }
  return null;
}
