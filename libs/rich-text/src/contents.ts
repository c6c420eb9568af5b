import type { RichNode } from './document';

/** Every node of a document, in the order of reading. */
export function* nodesOf(node: RichNode): Generator<RichNode> {
  yield node;
  for (const child of node.content ?? []) yield* nodesOf(child);
}

const attributesOf = (document: RichNode, type: string, name: string): string[] => [
  ...new Set([...nodesOf(document)].filter((node) => node.type === type).map((node) => String(node.attrs?.[name]))),
];

/** Public ids of the members that a document names, each once, in the order of their first mention. */
export const membersIn = (document: RichNode): string[] => attributesOf(document, 'mention', 'id');

/** Ids of the pictures that it shows, likewise. */
export const picturesIn = (document: RichNode): string[] => attributesOf(document, 'figure', 'media');

/** Blocks that hold words rather than blocks. */
const isLine = ({ type }: RichNode) => type === 'paragraph' || type === 'heading' || type === 'figure';

function lineText(node: RichNode): string {
  if (node.type === 'figure') return String(node.attrs?.['caption'] ?? '').replaceAll('<@', '< @');
  if (node.type === 'mention') return `<@${String(node.attrs?.['id'])}>`;
  if (node.type === 'hardBreak') return '\n';
  // What only looks like a member in somebody's words must not become one.
  return node.text?.replaceAll('<@', '< @') ?? (node.content ?? []).map(lineText).join('');
}

/** Its words without their form, a line for each block; `<@ID>` stands for a member. */
export const plainTextOf = (document: RichNode): string =>
  [...nodesOf(document)]
    .filter(isLine)
    .map((line) => lineText(line).trim())
    .filter((line) => line !== '')
    .join('\n');

const MENTION_AT_CUT = /<@[^>]*$/;

/** Its beginning in one line: whole words, at most `max` characters of them, and `…` where it goes on. */
export function extractOf(document: RichNode, max: number): string {
  const prose = [...nodesOf(document)].filter(({ type }) => type === 'paragraph').map(lineText);
  const text = prose.join(' ').replace(/\s+/gu, ' ').trim();
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || cut;
  return `${whole.replace(MENTION_AT_CUT, '').replace(/[\s,;:.–-]+$/u, '')}…`;
}
