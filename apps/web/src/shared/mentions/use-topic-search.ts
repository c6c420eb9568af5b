import { useQuery } from '@apollo/client/react';
import { useDeferredValue } from 'react';
import { graphql } from '../../gql';
import { useMaybeMembership } from '../session/membership';
import type { TopicCandidate } from './mention-suggestions';

const TopicCandidates = graphql(/* GraphQL */ `
  query TopicCandidates($territory: ID!, $search: String!) {
    topics(territory: $territory, search: $search, first: 6) {
      id
      slug
      label
      subjectCount
    }
  }
`);

const NONE: readonly TopicCandidate[] = [];

/** Topics in use that begin so, most used first; accents and case do not matter. None while `search` is unset. */
export function useTopicSearch(search: string | undefined): readonly TopicCandidate[] {
  const territory = useMaybeMembership()?.territoryId ?? '';
  const settled = useDeferredValue(search);
  const { data, previousData } = useQuery(TopicCandidates, {
    variables: { territory, search: settled ?? '' },
    skip: settled === undefined || !territory,
    fetchPolicy: 'cache-first',
  });
  return (search === undefined ? undefined : (data ?? previousData)?.topics) ?? NONE;
}
