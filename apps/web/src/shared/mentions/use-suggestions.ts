import { topicSlug } from '@rayonne/contracts';
import type { MentionCandidate, Suggestion } from './mention-suggestions';
import { searchAt, topicSearchAt } from './mention-tokens';
import { useMentionSearch } from './use-mention-search';
import { useTopicSearch } from './use-topic-search';

/** What is looked for at the caret, `@` for a member and `#` for a topic, and what was found; nothing at `closedAt`. */
export function useSuggestions(territorySlug: string, text: string, caret: number, closedAt: number | undefined) {
  const member = searchAt(text, caret);
  const topic = member ? undefined : topicSearchAt(text, caret);
  const search = member ?? topic;
  const isOpen = search !== undefined && search.from !== closedAt;
  const members: readonly MentionCandidate[] = useMentionSearch(territorySlug, isOpen ? member?.search : undefined);
  const topics = useTopicSearch(isOpen ? topic?.search : undefined);
  // Nothing to suggest to who has typed all of it: Enter then begins a line.
  const typed = topicSlug(topic?.search ?? '');
  const found: readonly Suggestion[] = member ? members : topics.filter(({ slug }) => slug !== typed);
  return { search, isOpen, found };
}
