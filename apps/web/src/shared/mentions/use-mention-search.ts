import { useQuery } from '@apollo/client/react';
import { useDeferredValue } from 'react';
import { graphql } from '../../gql';
import { useMaybeMembership } from '../session/membership';
import type { MentionCandidate } from './mention-suggestions';

const MentionCandidates = graphql(/* GraphQL */ `
  query MentionCandidates($slug: String!, $territory: ID!, $search: String!, $isNamed: Boolean!) {
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
    organisations(territory: $territory, search: $search, first: 3) @include(if: $isNamed) {
      nodes {
        id
        name
        kind
        logo {
          id
          url(width: 96)
        }
      }
    }
  }
`);

const NOBODY: readonly MentionCandidate[] = [];

/**
 * Members whose name has a word that starts so, then organisations once a letter is there; accents and case do not
 * matter. Nobody while `search` is unset.
 */
export function useMentionSearch(slug: string, search: string | undefined): readonly MentionCandidate[] {
  const territory = useMaybeMembership()?.territoryId ?? '';
  const settled = useDeferredValue(search?.trim());
  const { data, previousData } = useQuery(MentionCandidates, {
    variables: { slug, territory, search: settled ?? '', isNamed: Boolean(territory && settled) },
    skip: settled === undefined,
    fetchPolicy: 'cache-first',
  });
  const found = data ?? previousData;
  if (search === undefined || !found) return NOBODY;
  const organisations = found.organisations?.nodes ?? [];
  return [
    ...(found.territory?.members.nodes ?? []),
    ...organisations.map((one) => ({ ...one, isOrganisation: true as const })),
  ];
}
