import { LIMITS } from '@rayonne/contracts';
import { MARKS, NODES, ruleOf } from './grammar';
import { safeAddress } from './links';
import type { RichAttribute, RichElement, RichTag, RichTree } from './tree';

export interface RichPerson {
  readonly name: string;
  /** Where they are shown: a path from the root, or an address of the web. */
  readonly href?: string | undefined;
}

export interface RichImage {
  /** A path from the root, or an address of the web. */
  readonly src: string;
  readonly srcset?: string;
  readonly sizes?: string;
  readonly width: number;
  readonly height: number;
}

/** What a document only points to, as its reader may see it. */
export interface RichContext {
  readonly person: (id: string) => RichPerson | undefined;
  readonly image: (id: string) => RichImage | undefined;
  /** Stands for a member who is not there for the reader. */
  readonly nobody: string;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

const element = (
  tag: RichTag,
  children: RichTree,
  attributes: Partial<Record<RichAttribute, string>> = {},
): RichElement => ({ tag, attributes, children });

/** Own pages and files are paths from the root; `//host` would lead elsewhere. */
const ownOrSafe = (address: string): string | undefined =>
  /^\/(?![/\\])[^\s\p{C}]*$/u.test(address) ? address : safeAddress(address);

/**
 * A document as a small tree of allowed elements. Any value may be given: what the grammar does not know has no part in the
 * tree, so that what is shown never depends on who wrote the row.
 */
export function renderRichText(document: unknown, context: RichContext): RichTree {
  return withoutGaps(childrenOf(fieldsOf(document), NODES['doc']!.content!, context, 1));
}

const isHeading = (node: RichTree[number], tag: 'h2' | 'h3'): node is RichElement =>
  typeof node !== 'string' && node.tag === tag;

/** A text follows a title of the first rank: before any heading of the second there is none of the third. */
function withoutGaps(tree: RichTree): RichTree {
  const second = tree.findIndex((node) => isHeading(node, 'h2'));
  return tree.map((node, index) =>
    isHeading(node, 'h3') && (second === -1 || index < second) ? { ...node, tag: 'h2' } : node,
  );
}

function childrenOf(node: Fields, allowed: readonly string[], context: RichContext, depth: number): RichTree {
  const { content } = node;
  if (!Array.isArray(content) || depth > LIMITS.richText.depth) return [];
  return content.flatMap((child: unknown) => {
    const fields = fieldsOf(child);
    return allowed.some((type) => type === fields['type']) ? renderNode(fields, context, depth + 1) : [];
  });
}

function renderNode(node: Fields, context: RichContext, depth: number): RichTree {
  const type = node['type'] as string;
  const children = () => childrenOf(node, NODES[type]?.content ?? [], context, depth);
  switch (type) {
    case 'text':
      return typeof node['text'] === 'string' ? marked([node['text']], node) : [];
    case 'mention':
      return marked(renderMention(node, context), node);
    case 'hardBreak':
      return [element('br', [])];
    case 'horizontalRule':
      return [element('hr', [])];
    case 'heading':
      return [element(attributeOf(node, 'level') === '3' ? 'h3' : 'h2', children())];
    case 'bulletList':
      return [element('ul', children())];
    case 'orderedList':
      return [element('ol', children(), startOf(node))];
    case 'listItem':
      return [element('li', children())];
    case 'blockquote':
      return [element('blockquote', children())];
    case 'figure':
      return renderFigure(node, context);
    default:
      return [element('p', children())];
  }
}

/** The value of an attribute that its rule accepts. */
function attributeOf(node: Fields, name: string): string | undefined {
  const rule = ruleOf(NODES, node['type']);
  const read = rule?.attrs?.[name] ?? rule?.optional?.[name];
  return read?.(fieldsOf(node['attrs'])[name])?.toString();
}

function startOf(node: Fields): Partial<Record<RichAttribute, string>> {
  const start = attributeOf(node, 'start');
  return start === undefined || start === '1' ? {} : { start };
}

function marked(content: RichTree, node: Fields): RichTree {
  const marks = Array.isArray(node['marks']) ? node['marks'].map(fieldsOf) : [];
  const isMarked = (type: string) => marks.some((mark) => mark['type'] === type);
  let tree = content;
  if (isMarked('italic')) tree = [element('em', tree)];
  if (isMarked('bold')) tree = [element('strong', tree)];
  const link = marks.find((mark) => mark['type'] === 'link');
  const href = link && MARKS['link']!.attrs!['href']!(fieldsOf(link['attrs'])['href'])?.toString();
  // A member's name leads to the member, and a link in a link to nobody knows where.
  if (href === undefined || node['type'] === 'mention') return tree;
  const attributes = href.startsWith('http')
    ? { href, rel: 'noopener noreferrer nofollow ugc', target: '_blank' }
    : { href };
  return [element('a', tree, attributes)];
}

function renderMention(node: Fields, { person, nobody }: RichContext): RichTree {
  const id = attributeOf(node, 'id');
  const found = id === undefined ? undefined : person(id);
  const name = `@${found?.name ?? nobody}`;
  const href = found?.href === undefined ? undefined : ownOrSafe(found.href);
  return [element('strong', [href === undefined ? name : element('a', [name], { href })])];
}

function renderFigure(node: Fields, { image }: RichContext): RichTree {
  const media = attributeOf(node, 'media');
  const found = media === undefined ? undefined : image(media);
  const src = found && ownOrSafe(found.src);
  if (!found || src === undefined) return [];
  const caption = attributeOf(node, 'caption');
  const picture = element('img', [], {
    src,
    ...(found.srcset !== undefined && { srcset: found.srcset }),
    ...(found.sizes !== undefined && { sizes: found.sizes }),
    alt: attributeOf(node, 'alt') ?? '',
    width: String(found.width),
    height: String(found.height),
    loading: 'lazy',
  });
  return [element('figure', caption ? [picture, element('figcaption', [caption])] : [picture])];
}
