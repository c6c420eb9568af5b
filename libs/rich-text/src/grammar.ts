import { isProse, LIMITS } from '@rayonne/contracts';
import { safeAddress } from './links';

/** Gives the value as it is kept, or undefined for one that is refused. */
type AttributeRule = (value: unknown) => string | number | undefined;

export interface NodeRule {
  /** Types of the nodes inside; none for a node that holds nothing. */
  readonly content?: readonly string[];
  /** How few nodes stand inside. */
  readonly min?: number;
  /** Attributes that must be there. */
  readonly attrs?: Readonly<Record<string, AttributeRule>>;
  /** Attributes that may be missing. */
  readonly optional?: Readonly<Record<string, AttributeRule>>;
}

export interface MarkRule {
  readonly attrs?: Readonly<Record<string, AttributeRule>>;
}

const PUBLIC_ID = /^[A-Za-z0-9_-]{1,64}$/;

const publicId: AttributeRule = (value) => (typeof value === 'string' && PUBLIC_ID.test(value) ? value : undefined);

const words =
  (max: number): AttributeRule =>
  (value) => {
    if (typeof value !== 'string') return undefined;
    const text = value.normalize('NFC').replace(/\s+/gu, ' ').trim();
    return text.length <= max && isProse(text) ? text : undefined;
  };

const oneOf =
  (...values: readonly number[]): AttributeRule =>
  (value) =>
    values.find((known) => known === value);

const rank: AttributeRule = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 9_999 ? value : undefined;

const address: AttributeRule = (value) => (typeof value === 'string' ? safeAddress(value) : undefined);

const INLINE = ['text', 'mention', 'hardBreak'] as const;
const LISTS = ['bulletList', 'orderedList'] as const;

/** Everything a document may be made of. The parser refuses the rest, the renderer does not see it. */
export const NODES: Readonly<Record<string, NodeRule>> = {
  doc: { content: ['paragraph', 'heading', ...LISTS, 'blockquote', 'horizontalRule', 'figure'], min: 1 },
  paragraph: { content: INLINE },
  heading: { content: INLINE, attrs: { level: oneOf(2, 3) } },
  bulletList: { content: ['listItem'], min: 1 },
  orderedList: { content: ['listItem'], min: 1, optional: { start: rank } },
  listItem: { content: ['paragraph', ...LISTS], min: 1 },
  blockquote: { content: ['paragraph', ...LISTS], min: 1 },
  horizontalRule: {},
  hardBreak: {},
  figure: {
    attrs: { media: publicId, alt: words(LIMITS.imageAlt.max), caption: words(LIMITS.richText.caption) },
  },
  mention: { attrs: { id: publicId } },
  text: {},
};

export const MARKS: Readonly<Record<string, MarkRule>> = {
  bold: {},
  italic: {},
  link: { attrs: { href: address } },
};

/** The rule of that name, and nothing that objects inherit. */
export const ruleOf = <Rule>(rules: Readonly<Record<string, Rule>>, name: unknown): Rule | undefined =>
  typeof name === 'string' && Object.hasOwn(rules, name) ? rules[name] : undefined;
