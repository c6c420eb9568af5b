import type { PublishPostInput } from '../../../gql/graphql';
import { toDraft, toWire, type Mentioned } from '../../../shared/mentions/mention-tokens';
import type { PostDraft } from '../composer/post-draft';

/** What the server keeps of a draft: the JSON of the input that it may become, whatever it still lacks. */
export function toContent({ text, mentions, draft: _id, version: _version, ...beside }: PostDraft): string {
  return JSON.stringify({ ...beside, body: toWire({ text, mentions }) });
}

export interface KeptDraft {
  id: string;
  version: number;
  content: string;
  mentions: readonly Mentioned[];
}

export function fromContent({ id, version, content, mentions }: KeptDraft): PostDraft {
  const { body = '', ...beside } = JSON.parse(content) as Partial<PublishPostInput>;
  return { ...beside, ...toDraft(body, mentions), draft: id, version };
}
