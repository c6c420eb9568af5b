import { hasDraft, writeDraft } from '../../shared/drafts/draft-storage';
import { toDraft, type Mentioned } from '../../shared/mentions/mention-tokens';
import { paths } from '../../shared/routing/paths';

/** What was held, as its author takes it up again. */
export interface TakenUp {
  readonly kind: string;
  readonly text: string;
  readonly title: string | null;
  /** The whole input as JSON. */
  readonly input: string | null;
  readonly subject: { readonly __typename: string; readonly id: string } | null;
  readonly mentions: readonly Mentioned[];
}

interface Author {
  readonly memberId: string;
  readonly slug: string;
}

interface Next {
  readonly path: string;
  /** Whether nothing else is being written there. */
  isFree(): boolean;
  /** Puts it there. */
  keep(): void;
}

const next = (path: string, place: string, draft: unknown): Next => ({
  path,
  isFree: () => !hasDraft(place),
  keep: () => void writeDraft(place, draft),
});

/** Fields whose values the server spells in small letters where GraphQL wants capitals. */
const CHOICES = new Set(['kind', 'audience', 'commentAudience', 'choice', 'results', 'direction']);

/** An input of the server as GraphQL takes it. */
export const spelled = (json: string): Record<string, unknown> =>
  JSON.parse(json, (key, value: unknown) =>
    CHOICES.has(key) && typeof value === 'string' ? value.toUpperCase() : value,
  ) as Record<string, unknown>;

/** Where somebody writes such a content, and the draft that goes there. */
export function goOnFrom(held: TakenUp, { memberId, slug }: Author): Next {
  const given = spelled(held.input ?? '{}');
  if (held.kind === 'opportunity') {
    const { direction, title, body } = given;
    return next(paths.newOpportunity(slug), `opportunity.${memberId}`, { direction, title, body });
  }
  if (held.kind === 'comment' && held.subject) {
    const { __typename, id } = held.subject;
    const path = __typename === 'Opportunity' ? paths.opportunity(slug, id) : paths.post(slug, id);
    return next(path, `comment.${memberId}.${id}`, toDraft(held.text, held.mentions));
  }
  const { territory: _territory, body, ...beside } = given;
  const words = typeof body === 'string' ? body : '';
  return next(`${paths.home(slug)}#publish`, `post.${memberId}`, { ...beside, ...toDraft(words, held.mentions) });
}
