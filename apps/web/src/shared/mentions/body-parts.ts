import { eachHashtag } from '@rayonne/contracts';

/** A piece of a body, for display. */
export type BodyPart =
  | { kind: 'text'; text: string }
  | { kind: 'mention'; id: string }
  | { kind: 'link'; url: string }
  | { kind: 'topic'; text: string; slug: string };

const TOKEN = /<@([A-Za-z0-9_-]+)>/g;
// Ends before closing punctuation, which belongs to the sentence.
const URL_PATTERN = /https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]}'’]/g;

function topicParts(text: string): BodyPart[] {
  const parts: BodyPart[] = [];
  let end = 0;
  eachHashtag(text, ({ slug }, from, to) => {
    if (from > end) parts.push({ kind: 'text', text: text.slice(end, from) });
    parts.push({ kind: 'topic', text: text.slice(from, to), slug });
    end = to;
  });
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

function linkParts(text: string): BodyPart[] {
  const parts: BodyPart[] = [];
  let end = 0;
  for (const match of text.matchAll(URL_PATTERN)) {
    if (match.index > end) parts.push(...topicParts(text.slice(end, match.index)));
    parts.push({ kind: 'link', url: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(...topicParts(text.slice(end)));
  return parts;
}

/** Cuts a body into texts, mentions, topics and links. Only http and https become links. */
export function partsOf(body: string): BodyPart[] {
  const parts: BodyPart[] = [];
  let end = 0;
  for (const match of body.matchAll(TOKEN)) {
    parts.push(...linkParts(body.slice(end, match.index)), { kind: 'mention', id: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  return [...parts, ...linkParts(body.slice(end))];
}
