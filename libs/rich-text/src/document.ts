/** A mark on a run of text. */
export type RichMark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

/** A node as the editor writes it. What each type may hold stands in `grammar.ts`; only a parsed node keeps to it. */
export interface RichNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, string | number>>;
  readonly content?: readonly RichNode[];
  readonly text?: string;
  readonly marks?: readonly RichMark[];
}

/** A node that stands by itself, such as a paragraph. */
export type RichBlock = RichNode;

/** A parsed long text: what may be stored. */
export interface RichDocument extends RichNode {
  readonly type: 'doc';
  readonly content: readonly RichBlock[];
}
