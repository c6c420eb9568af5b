import type { MessageId } from '@rayonne/messages';
import { useSearchParams } from 'react-router';

/** Kinds of content, as the server names them, with what the screen calls so many of them. */
export const KIND_TEXT: Readonly<Record<string, MessageId>> = {
  post: 'profile.posts',
  opportunity: 'profile.opportunities',
};

const PARAM = 'kind';

/** Which kind is shown, kept in the address; all of them without. */
export function useContributionKind() {
  const [search, setSearch] = useSearchParams();
  const given = search.get(PARAM) ?? '';
  return {
    kind: given in KIND_TEXT ? given : undefined,
    choose: (kind: string) => {
      const next = new URLSearchParams(search);
      if (kind) next.set(PARAM, kind);
      else next.delete(PARAM);
      setSearch(next, { replace: true, preventScrollReset: true });
    },
  };
}
