import type { PublishPostInput } from '../../../gql/graphql';
import { toWire } from '../../../shared/mentions/mention-tokens';
import { COMPOSER_PARTS, goesWith } from './composer-parts';
import type { PostDraft } from './post-draft';

/** A draft as the server takes it; what belongs to another kind of post stays behind. */
export function toInput(
  { text, mentions, version: _version, ...beside }: PostDraft,
  territory: string,
): PublishPostInput {
  const left = new Set<string>(COMPOSER_PARTS.filter((part) => !goesWith(part, beside)).map(({ name }) => name));
  const taken = Object.fromEntries(Object.entries(beside).filter(([name]) => !left.has(name)));
  return { ...taken, territory, body: toWire({ text, mentions }).trim() };
}
