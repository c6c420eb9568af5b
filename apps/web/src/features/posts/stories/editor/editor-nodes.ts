import { Node, wrappingInputRule } from '@tiptap/core';

/** Blocks that stand in a quote: the grammar of `libs/rich-text` lets no others in, and so nothing else can be pasted there. */
const LINES_AND_LISTS = '(paragraph | bulletList | orderedList)+';

export const Quote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: LINES_AND_LISTS,
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })];
  },
});

/** Tab stays what leads out of the editor: levels have shortcuts that trap nobody. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph (bulletList | orderedList)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** A member, by id: the document holds no name. */
export const Mention = Node.create<{ nameOf: (id: string) => string }>({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addOptions: () => ({ nameOf: (id) => id }),
  addAttributes: () => ({ id: { default: '', parseHTML: (element: HTMLElement) => element.dataset['mention'] ?? '' } }),
  parseHTML: () => [{ tag: 'strong[data-mention]' }],
  renderHTML({ node }) {
    const id = String(node.attrs['id']);
    return ['strong', { 'data-mention': id }, `@${this.options.nameOf(id)}`];
  },
  renderText({ node }) {
    return `@${this.options.nameOf(String(node.attrs['id']))}`;
  },
});
