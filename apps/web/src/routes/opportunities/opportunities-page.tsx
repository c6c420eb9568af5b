import { useQuery } from '@apollo/client/react';
import { buttonClass, useAnnounce } from '@rayonne/ui';
import { Suspense, useEffect } from 'react';
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
import styles from './opportunities.module.css';
import { useOpportunityAddress } from './opportunity-address';
import { OpportunityFacets } from './opportunity-facets';
import { OpportunityFilters } from './opportunity-filters';
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

const OpportunityCounts = graphql(/* GraphQL */ `
  query OpportunityCounts($territory: ID!, $filter: OpportunityFilterInput) {
    opportunityCounts(territory: $territory, filter: $filter) {
      total
      facets {
        kind
        values {
          value
          label
          count
        }
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

/** Offers and needs of the territory: found by words and facets, and told of when they are new. */
export function OpportunitiesPage() {
  const text = useText();
  const announce = useAnnounce();
  const { territoryId, slug } = useMembership();
  const canPublish = useHolds('opportunities.publish');
  const address = useOpportunityAddress();
  const variables = { territory: territoryId, filter: address.filter };
  const { data, error, fetchMore, refetch } = useQuery(Opportunities, { variables });
  const counts = useQuery(OpportunityCounts, { variables });
  const found = (counts.data ?? counts.previousData)?.opportunityCounts;
  const total = found?.total;
  useSubjectUpdates();
  useEffect(() => {
    if (total !== undefined) announce(text('opportunities.found', { count: total }));
  }, [announce, text, total]);
  return (
    <PageFrame wide>
      <PageHead>
        <PageHeading
          title={text('nav.opportunities')}
          subtitle={
            total === undefined ? text('opportunities.subtitle') : text('opportunities.found', { count: total })
          }
        />
        {canPublish && (
          <Link className={buttonClass({ variant: 'accent' })} to={paths.newOpportunity(slug)}>
            {text('opportunities.publish')}
          </Link>
        )}
      </PageHead>
      <OpportunityTabs current="all" />
      <div className={styles.columns}>
        <div className={styles.filters} role="search" aria-label={text('opportunities.filters')}>
          <OpportunityFilters address={address} />
          {found?.facets.some(({ values }) => values.length > 0) && (
            <OpportunityFacets facets={found.facets} address={address} />
          )}
        </div>
        <div className={styles.results}>
          <Suspense fallback={null}>
            <SavedOpportunitySearches />
          </Suspense>
          {data ? (
            <OpportunityList
              page={data.opportunities}
              isFiltered={address.isNarrow}
              onMore={(after) => void fetchMore({ variables: { ...variables, after } })}
            />
          ) : (
            <PartState error={error} onRetry={refetch} />
          )}
        </div>
        <aside className={styles.aside} aria-label={text('figures.title')}>
          <Suspense fallback={null}>
            <MarketFigures />
            <MarketExits />
          </Suspense>
        </aside>
      </div>
    </PageFrame>
  );
}
