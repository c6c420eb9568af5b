import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../../gql';
import type { DraftState } from '../../../shared/drafts/use-draft';
import { useMembership } from '../../../shared/session/membership';
import { isEmptyDraft, type PostDraft } from '../composer/post-draft';
import { fromContent } from './draft-content';
import { useDraftActs } from './use-draft-acts';

const Draft = graphql(/* GraphQL */ `
  query Draft($input: DraftInput!) {
    draft(input: $input) {
      id
      version
      content
      mentions {
        id
        name
        isOrganisation
      }
    }
  }
`);

/** Brings the draft that the address names into the composer; what stood there is saved first. */
export function useOpenedDraft({ draft, setDraft }: DraftState<PostDraft>, flush: () => Promise<unknown>): void {
  const client = useApolloClient();
  const { territoryId: territory } = useMembership();
  const [search, setSearch] = useSearchParams();
  const acts = useDraftActs();
  const id = search.get('draft');

  const open = useEffectEvent(async (wanted: string) => {
    setSearch({}, { replace: true, preventScrollReset: true });
    if (draft.draft === wanted) return;
    try {
      if (!isEmptyDraft(draft)) await flush();
      const input = { territory, id: wanted };
      const { data } = await client.query({ query: Draft, variables: { input }, fetchPolicy: 'network-only' });
      if (data?.draft) setDraft(fromContent(data.draft));
    } catch (error) {
      acts.fail(error);
    }
  });
  useEffect(() => {
    if (id) void open(id);
  }, [id]);
}
