/** Elements that a rendered text may be made of. */
export const TAGS = [
  'p',
  'h2',
  'h3',
  'ul',
  'ol',
  'li',
  'blockquote',
  'hr',
  'br',
  'strong',
  'em',
  'a',
  'figure',
  'img',
  'figcaption',
] as const;
export type RichTag = (typeof TAGS)[number];

/** Attributes that they may carry, by the names of HTML. */
export const ATTRIBUTES = [
  'href',
  'rel',
  'target',
  'src',
  'srcset',
  'sizes',
  'alt',
  'width',
  'height',
  'loading',
  'start',
] as const;
export type RichAttribute = (typeof ATTRIBUTES)[number];

export interface RichElement {
  readonly tag: RichTag;
  readonly attributes: Readonly<Partial<Record<RichAttribute, string>>>;
  readonly children: RichTree;
}

/** A rendered text: words and elements, none of which can run anything. */
export type RichTree = readonly (string | RichElement)[];
