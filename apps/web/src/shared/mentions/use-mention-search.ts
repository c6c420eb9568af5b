import { useQuery } from '@apollo/client/react';
import { useDeferredValue } from 'react';
import { graphql } from '../../gql';
import type { MentionCandidate } from './mention-suggestions';

const MentionCandidates = graphql(/* GraphQL */ `
  query MentionCandidates($slug: String!, $search: String!) {
    territory(slug: $slug) {
      id
      members(search: $search, first: 6) {
        nodes {
          id
          name
          initials
          photo {
            id
            color
            url(width: 96)
          }
          headline
        }
      }
    }
  }
`);

const NOBODY: readonly MentionCandidate[] = [];

/** Members whose name has a word that starts so; accents and case do not matter. Nobody while `search` is unset. */
export function useMentionSearch(slug: string, search: string | undefined): readonly MentionCandidate[] {
  const settled = useDeferredValue(search);
  const { data, previousData } = useQuery(MentionCandidates, {
    variables: { slug, search: settled?.trim() ?? '' },
    skip: settled === undefined,
    fetchPolicy: 'cache-first',
  });
  if (search === undefined) return NOBODY;
  return (data ?? previousData)?.territory?.members.nodes ?? NOBODY;
}
