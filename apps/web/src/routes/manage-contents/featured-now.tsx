import { useQuery } from '@apollo/client/react';
import { FeaturedList } from '../../features/feed/head/featured-list';
import { graphql } from '../../gql';
import { PartState } from '../../shared/routing/part-state';
import { useMembership } from '../../shared/session/membership';

const FeaturedNow_query = graphql(/* GraphQL */ `
  query FeaturedNow($territory: ID!) {
    featured(territory: $territory) {
      id
      ...FeaturedList_subject
    }
  }
`);

/** What stands at the head of the territory, for those who put it there. */
export function FeaturedNow() {
  const { territoryId } = useMembership();
  const { data, error, refetch } = useQuery(FeaturedNow_query, {
    variables: { territory: territoryId },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PartState error={error} onRetry={refetch} rows={2} />;
  return <FeaturedList featured={data.featured} removable />;
}
