import type { RichElement, RichTree } from './tree';

/** How something is made of a tree: bottom up, the children of an element first. */
export interface RichFold<Out> {
  text(text: string, index: number): Out;
  element(element: RichElement, children: readonly Out[], index: number): Out;
}

/** Makes anything of a tree; `index` tells siblings apart. */
export const foldRichTree = <Out>(tree: RichTree, fold: RichFold<Out>): readonly Out[] =>
  tree.map((node, index) =>
    typeof node === 'string' ? fold.text(node, index) : fold.element(node, foldRichTree(node.children, fold), index),
  );

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (char) => ESCAPES[char]!);

const VOID = new Set(['br', 'hr', 'img']);

/** HTML, for a mail or a feed. */
export const richTreeToHtml = (tree: RichTree): string =>
  foldRichTree(tree, {
    text: escaped,
    element: ({ tag, attributes }, children) => {
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
      const open = `<${tag}${written.join('')}>`;
      return VOID.has(tag) ? open : `${open}${children.join('')}</${tag}>`;
    },
  }).join('');
