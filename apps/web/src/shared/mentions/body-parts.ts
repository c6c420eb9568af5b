/** A piece of a body, for display. */
export type BodyPart = { kind: 'text'; text: string } | { kind: 'mention'; id: string } | { kind: 'link'; url: string };

const TOKEN = /<@([A-Za-z0-9_-]+)>/g;
// Ends before closing punctuation, which belongs to the sentence.
const URL_PATTERN = /https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]}'’]/g;

function linkParts(text: string): BodyPart[] {
  const parts: BodyPart[] = [];
  let end = 0;
  for (const match of text.matchAll(URL_PATTERN)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push({ kind: 'link', url: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

/** Cuts a body into texts, mentions and links. Only http and https become links. */
export function partsOf(body: string): BodyPart[] {
  const parts: BodyPart[] = [];
  let end = 0;
  for (const match of body.matchAll(TOKEN)) {
    parts.push(...linkParts(body.slice(end, match.index)), { kind: 'mention', id: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  return [...parts, ...linkParts(body.slice(end))];
}
