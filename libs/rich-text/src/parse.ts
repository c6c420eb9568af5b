import { isProse, LIMITS } from '@rayonne/contracts';
import type { RichDocument, RichMark, RichNode } from './document';
import { MARKS, NODES, ruleOf, type MarkRule, type NodeRule } from './grammar';

/** What is wrong with a document. */
export type RichTextFault =
  | 'NOT_A_DOCUMENT'
  | 'TOO_LARGE'
  | 'TOO_DEEP'
  | 'TOO_MANY_NODES'
  | 'UNKNOWN_NODE'
  | 'UNKNOWN_MARK'
  | 'UNKNOWN_ATTRIBUTE'
  | 'WRONG_ATTRIBUTE'
  | 'WRONG_PLACE'
  | 'WRONG_TEXT';

/** A document that is refused, with where in it: such as `content.2.attrs.level`. */
export class RichTextError extends Error {
  constructor(
    readonly fault: RichTextFault,
    readonly path: string,
  ) {
    super(`${fault} at ${path || 'the document'}`);
    this.name = 'RichTextError';
  }
}

/** The nodes that are still allowed, over a whole document. */
interface Budget {
  nodes: number;
}

interface Place {
  readonly path: string;
  readonly depth: number;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inside = ({ path, depth }: Place, step: string): Place => ({ path: path ? `${path}.${step}` : step, depth });

/**
 * Reads a document strictly, as it may be stored: texts in NFC, addresses in their plain spelling.
 * Throws `RichTextError` for anything that the grammar does not know and beyond `LIMITS.richText`.
 */
export function parseRichText(value: unknown): RichDocument {
  if (!isFields(value) || value['type'] !== 'doc') throw new RichTextError('NOT_A_DOCUMENT', '');
  const document = readNode(value, { path: '', depth: 1 }, { nodes: LIMITS.richText.nodes }) as RichDocument;
  // What it weighs is asked last: to write a document down one must know that it ends.
  if (JSON.stringify(document).length > LIMITS.richText.length) throw new RichTextError('TOO_LARGE', '');
  return document;
}

function readNode(value: unknown, place: Place, budget: Budget): RichNode {
  if (!isFields(value)) throw new RichTextError('UNKNOWN_NODE', place.path);
  const { type } = value;
  const rule = ruleOf(NODES, type);
  if (!rule) throw new RichTextError('UNKNOWN_NODE', place.path);
  if (place.depth > LIMITS.richText.depth) throw new RichTextError('TOO_DEEP', place.path);
  budget.nodes -= 1;
  if (budget.nodes < 0) throw new RichTextError('TOO_MANY_NODES', place.path);
  if (type === 'text') return readText(value, place);
  refuseUnknown(value, ['type', 'attrs', 'content', 'marks'], place);
  const attrs = readAttributes(value['attrs'], rule, inside(place, 'attrs'));
  const content = readContent(value['content'], rule, place, budget);
  const marks = type === 'mention' ? readMarks(value['marks'], place) : noMarks(value['marks'], place);
  return { type: type as string, ...attrs, ...content, ...marks };
}

function readContent(value: unknown, rule: NodeRule, place: Place, budget: Budget): Pick<RichNode, 'content'> {
  const nodes: unknown = value ?? [];
  if (!Array.isArray(nodes) || nodes.length < (rule.min ?? 0)) throw new RichTextError('WRONG_PLACE', place.path);
  const content = nodes.map((node: unknown, index) => {
    const below = { ...inside(place, `content.${index}`), depth: place.depth + 1 };
    const read = readNode(node, below, budget);
    if (!rule.content?.includes(read.type)) throw new RichTextError('WRONG_PLACE', below.path);
    return read;
  });
  return content.length > 0 ? { content } : {};
}

function readText(value: Fields, place: Place): RichNode {
  refuseUnknown(value, ['type', 'text', 'marks'], place);
  const { text } = value;
  if (typeof text !== 'string' || text === '') throw new RichTextError('WRONG_TEXT', place.path);
  const kept = text.normalize('NFC').replaceAll(/\s/gu, (space) => (/[\n\r\t]/.test(space) ? ' ' : space));
  if (!isProse(kept)) throw new RichTextError('WRONG_TEXT', place.path);
  return { type: 'text', text: kept, ...readMarks(value['marks'], place) };
}

function readMarks(value: unknown, place: Place): Pick<RichNode, 'marks'> {
  const marks: unknown = value ?? [];
  if (!Array.isArray(marks)) throw new RichTextError('UNKNOWN_MARK', place.path);
  const read = marks.map((mark: unknown, index) => readMark(mark, inside(place, `marks.${index}`)));
  // One of each: two addresses on one word would leave to chance where it leads.
  if (new Set(read.map(({ type }) => type)).size < read.length) throw new RichTextError('UNKNOWN_MARK', place.path);
  return read.length > 0 ? { marks: read } : {};
}

function readMark(value: unknown, place: Place): RichMark {
  const rule = isFields(value) ? ruleOf(MARKS, value['type']) : undefined;
  if (!isFields(value) || !rule) throw new RichTextError('UNKNOWN_MARK', place.path);
  refuseUnknown(value, ['type', 'attrs'], place);
  return { type: value['type'], ...readAttributes(value['attrs'], rule, inside(place, 'attrs')) } as RichMark;
}

function noMarks(value: unknown, place: Place): Pick<RichNode, 'marks'> {
  if (value !== undefined && !(Array.isArray(value) && value.length === 0))
    throw new RichTextError('UNKNOWN_MARK', place.path);
  return {};
}

function readAttributes(value: unknown, rule: NodeRule & MarkRule, place: Place): Pick<RichNode, 'attrs'> {
  const given: unknown = value ?? {};
  if (!isFields(given)) throw new RichTextError('UNKNOWN_ATTRIBUTE', place.path);
  const known = { ...rule.attrs, ...rule.optional };
  refuseUnknown(given, Object.keys(known), place);
  const attrs: Record<string, string | number> = {};
  for (const [name, read] of Object.entries(known)) {
    if (!Object.hasOwn(given, name) && rule.optional && Object.hasOwn(rule.optional, name)) continue;
    const kept = read(given[name]);
    if (kept === undefined) throw new RichTextError('WRONG_ATTRIBUTE', inside(place, name).path);
    attrs[name] = kept;
  }
  return Object.keys(attrs).length > 0 ? { attrs } : {};
}

function refuseUnknown(value: Fields, known: readonly string[], place: Place): void {
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new RichTextError('UNKNOWN_ATTRIBUTE', inside(place, unknown).path);
}
