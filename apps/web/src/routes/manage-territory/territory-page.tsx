import { useQuery } from '@apollo/client/react';
import { buttonClass, EmptyState } from '@rayonne/ui';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { TerritoryAdministrationQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useServerEvent } from '../../shared/realtime/realtime';
import { useHolds, useMembership } from '../../shared/session/membership';
import { LogoCard } from './logo-card';
import { PerimeterCard } from './perimeter-card';
import { ProfileForm } from './profile-form';

const TerritoryAdministration = graphql(/* GraphQL */ `
  query TerritoryAdministration($slug: String!) {
    territory(slug: $slug) {
      id
      version
      name
      code
      motto
      color
      languages
      contactEmail
      contactPhone
      legalNotices
      communeCount
      logo {
        id
        url(width: 200)
      }
    }
  }
`);

export type AdministeredTerritory = NonNullable<TerritoryAdministrationQuery['territory']>;

/** What the territory shows of itself, and where it lies, for who holds the power to change it. */
export function TerritoryAdministrationPage() {
  const text = useText();
  const { slug, name, territoryId } = useMembership();
  const canEdit = useHolds('territory.edit');
  const { data, error, refetch } = useQuery(TerritoryAdministration, { variables: { slug }, skip: !canEdit });
  // Another who holds the power changed something: what nobody is writing on here follows.
  useServerEvent('territory.changed', ({ territoryId: changed }) => {
    if (canEdit && changed === territoryId) void refetch();
  });
  if (!canEdit) return <NoPower />;
  if (!data?.territory) return <PageState isMissing={data?.territory === null} error={error} onRetry={refetch} />;
  return (
    <PageFrame back={paths.me}>
      <PageHeading title={text('territory.title')} subtitle={text('territory.subtitle', { name })} />
      <LogoCard territory={data.territory} />
      <ProfileForm territory={data.territory} readAgain={async () => (await refetch()).data?.territory} />
      <PerimeterCard territory={data.territory} />
    </PageFrame>
  );
}

function NoPower() {
  const text = useText();
  const { slug } = useMembership();
  return (
    <PageFrame back={paths.me}>
      <PageHeading title={text('territory.title')} />
      <EmptyState
        icon="charter"
        title={text('territory.noPower')}
        actions={
          <Link className={buttonClass()} to={paths.community(slug)}>
            {text('nav.community')}
          </Link>
        }
      />
    </PageFrame>
  );
}
