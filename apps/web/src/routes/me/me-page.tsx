import { useQuery } from '@apollo/client/react';
import { OwnRestrictionCards } from '../../features/safety/own-restrictions';
import { MatchLessons } from '../../features/opportunities/matches/match-lessons';
import { TrustProgress } from '../../features/trust/trust-progress';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { useMaybeMembership } from '../../shared/session/membership';
import { Details } from './details';
import { Identity } from './identity';
import { Mails } from './mails';
import { Manage } from './manage';
import { MyDataLink } from './my-data-link';
import { Places } from './places';
import { Preferences } from './preferences';
import { Territories } from './territories';
import { WaysOut } from './ways-out';

const Me = graphql(/* GraphQL */ `
  query Me($territory: ID!, $isMember: Boolean!) {
    trust(territory: $territory) @include(if: $isMember) {
      id
      ...TrustProgress_trust
    }
    viewer {
      id
      name
      isOperator
      ...Identity_viewer
      ...Details_viewer
      ...Mails_viewer
      ...Territories_viewer
      ...MyDataLink_viewer
    }
  }
`);

/** What belongs to the person rather than to a territory. */
export function MePage() {
  const text = useText();
  const membership = useMaybeMembership();
  const variables = { territory: membership?.territoryId ?? '', isMember: membership !== undefined };
  const { data, error, refetch } = useQuery(Me, { variables });
  if (!data?.viewer) return <PageState error={error} onRetry={refetch} />;
  return (
    <PageFrame>
      <PageHeading title={text('me.title')} />
      <Identity viewer={data.viewer} />
      <OwnRestrictionCards />
      <Details viewer={data.viewer} />
      <Manage />
      {data.trust && <TrustProgress trust={data.trust} />}
      <Places isOperator={data.viewer.isOperator} />
      <Territories viewer={data.viewer} />
      <Preferences>
        <Mails viewer={data.viewer} />
      </Preferences>
      {membership && <MatchLessons />}
      <WaysOut />
      <MyDataLink viewer={data.viewer} />
    </PageFrame>
  );
}
