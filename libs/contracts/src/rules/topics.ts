import { LIMITS } from '../limits';

/** A topic as a text names it: how it is found, and how its author wrote it. */
export interface NamedTopic {
  readonly slug: string;
  readonly label: string;
}

// An address goes first, so that its fragment is no topic.
const HASHTAG = /https?:\/\/\S+|(?<![\p{L}\p{N}\p{M}_#&/@])#([\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*)/gu;
const MARKS = /\p{M}/gu;
const LETTER = /\p{L}/u;

/** What `#Vélo_Cargo` and `#velo-cargo` have in common: neither case nor accents; an underscore is a hyphen. */
export const topicSlug = (label: string): string =>
  label
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[_-]+/g, '-')
    .replace(/^-|-$/g, '')
    .normalize('NFC');

/** Whether a slug may be a topic: of some length, and no mere number. */
const isTopic = (slug: string) =>
  slug.length >= LIMITS.topic.min && slug.length <= LIMITS.topic.max && LETTER.test(slug);

/** Calls back for every hashtag of a text, with the places where its `#` stands and where it ends. */
export function eachHashtag(text: string, found: (topic: NamedTopic, from: number, to: number) => void): void {
  for (const match of text.matchAll(HASHTAG)) {
    const written = match[1]?.replace(/[_-]+$/, '') ?? '';
    const label = written.normalize('NFC');
    const slug = topicSlug(label);
    if (isTopic(slug)) found({ slug, label }, match.index, match.index + 1 + written.length);
  }
}

/** The topics that a text names, each once, in the order and the spelling of its first mention. */
export function topicsIn(text: string): NamedTopic[] {
  const topics = new Map<string, NamedTopic>();
  eachHashtag(text, (topic) => {
    if (!topics.has(topic.slug)) topics.set(topic.slug, topic);
  });
  return [...topics.values()];
}
