import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@rayonne/ui';
import { Suspense } from 'react';
import { TrustProgress } from '../../features/trust/trust-progress';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { useDecisions } from '../../shared/realtime/use-decisions';
import { lazyPart } from '../../shared/release/lazy-part';
import { PageColumns } from '../../shared/routing/page-columns';
import { PageFrame } from '../../shared/routing/page-frame';
import { paths } from '../../shared/routing/paths';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { useMembership } from '../../shared/session/membership';
import { CharterCard } from './charter-card';
import { Delegation } from './delegation';
import { Elections } from './elections/elections';
import { Mandates } from './mandates';
import { Stewards } from './stewards';

const Community = graphql(/* GraphQL */ `
  query Community($slug: String!, $territory: ID!) {
    trust(territory: $territory) {
      id
      ...TrustProgress_trust
    }
    stewardship(territory: $territory) {
      id
      ...Stewards_stewardship
    }
    delegation(territory: $territory) {
      id
      ...Delegation_delegation
    }
    territory(slug: $slug) {
      id
      charter {
        preset
      }
      openProposals {
        id
      }
      elections(first: 5) {
        nodes {
          id
          ...ElectionCard_election
        }
      }
      mandates {
        kind
        isManaging
        isElected
        endsAt
        member {
          id
          ...MemberFace_member @unmask
          isViewer
        }
      }
    }
  }
`);

const MarketFigures = lazyPart(
  () => import('../../features/opportunities/figures/market-figures').then((module) => module.MarketFigures),
  'opportunities',
);

/** Who may do what here, and by whom it was given: every member can read it. */
export function CommunityPage() {
  const text = useText();
  const { slug, name, territoryId } = useMembership();
  const { data, error, refetch } = useQuery(Community, { variables: { slug, territory: territoryId } });
  useDecisions(territoryId, () => void refetch());
  if (!data?.territory) return <PageState isMissing={data?.territory === null} error={error} onRetry={refetch} />;
  const { charter, openProposals, elections, mandates } = data.territory;
  return (
    <PageFrame wide back={paths.me}>
      <PageHeading title={text('community.title')} subtitle={text('community.subtitle', { name })} />
      <PageColumns
        side={
          <>
            <TrustProgress trust={data.trust} />
            <Mandates mandates={mandates} />
            <Stewards stewardship={data.stewardship} />
          </>
        }
      >
        <CharterCard preset={charter.preset} waiting={openProposals.length} />
        <Elections elections={elections.nodes} />
        <Delegation delegation={data.delegation} />
        <Suspense fallback={<Skeleton label={text('app.loading')} />}>
          <MarketFigures />
        </Suspense>
      </PageColumns>
    </PageFrame>
  );
}
