import type { PublishPostInput } from '../../../gql/graphql';
import type { MentionDraft } from '../../../shared/mentions/mention-tokens';

/**
 * A post being written: its words as the field shows them, and whatever else goes into the input. What is an object or a
 * list there is content (a poll, pictures); what is one word is a choice about the post (its kind, its audience).
 */
export type PostDraft = MentionDraft &
  Partial<Omit<PublishPostInput, 'territory' | 'body'>> & {
    /** Of the copy on the server that this goes on from. */
    version?: number;
  };

export const EMPTY_DRAFT: PostDraft = { text: '', mentions: [] };

const isContent = (value: unknown) =>
  typeof value === 'object' && value !== null && !(Array.isArray(value) && value.length === 0);

/** Nothing was written or added: there is nothing to publish, keep or ask about. */
export const isEmptyDraft = ({ text, mentions: _mentions, coAuthors: _coAuthors, ...beside }: PostDraft): boolean =>
  text.trim() === '' && !Object.values(beside).some(isContent);

/** Whether its words are written in a part instead of the field. */
export const hasOwnWords = ({ kind }: PostDraft): boolean => kind === 'STORY';
