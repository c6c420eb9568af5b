import type { RichMark, RichNode } from './document';
import { MARKS, NODES, ruleOf, type MarkRule, type NodeRule } from './grammar';

/** What an editor gives: its nodes carry attributes of its own, and settings left unset. */
export interface EditorNode {
  readonly type?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly EditorNode[];
  readonly text?: string;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
}

/** An editor's own JSON as the grammar wants it: what is the editor's business stays behind. Parsing it is still to come. */
export function tidyRichText({ type = '', attrs, content, text, marks }: EditorNode): RichNode {
  const kept = marks?.flatMap(tidyMark) ?? [];
  return {
    type,
    ...tidyAttributes(attrs, ruleOf(NODES, type)),
    ...(content && content.length > 0 && { content: content.map(tidyRichText) }),
    ...(text !== undefined && { text }),
    ...(kept.length > 0 && type !== 'hardBreak' && { marks: kept }),
  };
}

/** A mark whose attributes the grammar refuses, such as a link that leads nowhere safe, is no mark. */
function tidyMark({ type, attrs }: { type: string; attrs?: Readonly<Record<string, unknown>> }): RichMark[] {
  const rule = ruleOf(MARKS, type);
  const kept = tidyAttributes(attrs, rule);
  const isWhole = Object.keys(rule?.attrs ?? {}).every((name) => Object.hasOwn(kept.attrs ?? {}, name));
  return rule && isWhole ? [{ type, ...kept } as RichMark] : [];
}

function tidyAttributes(
  attrs: Readonly<Record<string, unknown>> | undefined,
  rule: (NodeRule & MarkRule) | undefined,
): Pick<RichNode, 'attrs'> {
  const known = Object.entries({ ...rule?.attrs, ...rule?.optional });
  const kept = known.flatMap(([name, read]) => {
    const value = read(attrs?.[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return kept.length > 0 ? { attrs: Object.fromEntries(kept) } : {};
}
