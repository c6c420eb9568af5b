import { useQuery } from '@apollo/client/react';
import { buttonClass } from '@rayonne/ui';
import { Suspense } from 'react';
import { Link } from 'react-router';
import { useSubjectUpdates } from '../../features/feed/use-subject-updates';
import { OpportunityTabs } from '../../features/opportunities/own/opportunity-tabs';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { lazyPart } from '../../shared/release/lazy-part';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHead } from '../../shared/routing/page-head';
import { PageHeading } from '../../shared/routing/page-heading';
import { PartState } from '../../shared/routing/part-state';
import { paths } from '../../shared/routing/paths';
import { useHolds, useMembership } from '../../shared/session/membership';
import { OpportunityFilters, useOpportunityFilters } from './opportunity-filters';
import { OpportunityList } from './opportunity-list';

const Opportunities = graphql(/* GraphQL */ `
  query Opportunities($territory: ID!, $filter: OpportunityFilterInput, $after: String) {
    opportunities(territory: $territory, filter: $filter, first: 20, after: $after) {
      nodes {
        id
        ...OpportunityCard_opportunity
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const SavedOpportunitySearches = lazyPart(() =>
  import('../../features/opportunities/alerts/saved-opportunity-searches').then(
    (module) => module.SavedOpportunitySearches,
  ),
);
const MarketExits = lazyPart(() =>
  import('../../features/opportunities/alerts/market-exits').then((module) => module.MarketExits),
);
const MarketFigures = lazyPart(() =>
  import('../../features/opportunities/figures/market-figures').then((module) => module.MarketFigures),
);

/** Offers and needs of the territory. */
export function OpportunitiesPage() {
  const text = useText();
  const { territoryId, slug } = useMembership();
  const canPublish = useHolds('opportunities.publish');
  const filters = useOpportunityFilters();
  const variables = { territory: territoryId, filter: filters.filter };
  const { data, error, fetchMore, refetch } = useQuery(Opportunities, { variables });
  useSubjectUpdates();
  return (
    <PageFrame>
      <PageHead>
        <PageHeading title={text('nav.opportunities')} subtitle={text('opportunities.subtitle')} />
        {canPublish && (
          <Link className={buttonClass({ variant: 'accent' })} to={paths.newOpportunity(slug)}>
            {text('opportunities.publish')}
          </Link>
        )}
      </PageHead>
      <OpportunityTabs current="all" />
      <OpportunityFilters filters={filters} />
      <Suspense fallback={null}>
        <SavedOpportunitySearches />
      </Suspense>
      {data ? (
        <OpportunityList
          page={data.opportunities}
          isFiltered={filters.isNarrow}
          onMore={(after) => void fetchMore({ variables: { ...variables, after } })}
        />
      ) : (
        <PartState error={error} onRetry={refetch} />
      )}
      <Suspense fallback={null}>
        <MarketFigures />
        <MarketExits />
      </Suspense>
    </PageFrame>
  );
}
