import { presentMentions } from '../../discussions';
import type { Membership } from '../../territories';
import { PostKindModel } from '../post-kinds';
import type { DraftContent } from './draft-content';
import type { DraftRow } from './drafts.repository';
import type { PostDraftModel } from './post-draft.model';

const EXCERPT = 400;

const isKind = (name: unknown): name is keyof typeof PostKindModel =>
  typeof name === 'string' && Object.hasOwn(PostKindModel, name);

const textAt = (value: unknown, name: string): string => {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof text === 'string' ? text.trim() : '';
};

/** The words, or the title where the words are elsewhere; a mention that the cut goes through is left out. */
function excerptOf(content: DraftContent): string {
  const text = textAt(content, 'body') || textAt(content['story'], 'title') || textAt(content['poll'], 'question');
  return text.slice(0, EXCERPT).replace(/<@[^>]*$/, '');
}

export function presentDraft(row: DraftRow, reader: Membership): PostDraftModel {
  const { kind } = row.content;
  return {
    id: row.id,
    version: row.version,
    kind: isKind(kind) ? PostKindModel[kind] : PostKindModel.UPDATE,
    excerpt: excerptOf(row.content),
    content: JSON.stringify(row.content),
    mentions: presentMentions(row.mentioned, reader),
    updatedAt: row.updated_at,
    publishAt: row.publish_at,
    refusal: row.refusal,
    refusedField: row.refused_field,
  };
}
