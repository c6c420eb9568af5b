import { useMutation, useQuery } from '@apollo/client/react';
import { buttonClass, Card, EmptyState } from '@rayonne/ui';
import { Link, useParams } from 'react-router';
import { AboutTerritory } from '../../features/territories/about-territory';
import { MembershipForm } from '../../features/territories/membership/membership-form';
import { useArrive } from '../../features/territories/membership/use-arrive';
import { graphql } from '../../gql';
import type { JoinTerritoryPageQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { Asking } from './asking';
import { useJoinableCommunes } from './use-joinable-communes';

const JoinTerritoryPageDocument = graphql(/* GraphQL */ `
  query JoinTerritoryPage($slug: String!) {
    joinableTerritory(slug: $slug) {
      id
      slug
      name
      joining
      ...Asking_territory
      ...AboutTerritory_territory
    }
  }
`);

const JoinTerritory = graphql(/* GraphQL */ `
  mutation JoinTerritory($input: JoinTerritoryInput!) {
    joinTerritory(input: $input) {
      territory {
        id
        slug
      }
    }
  }
`);

/** As whom, and from where, one enters a territory that is open. */
export function JoinTerritoryPage() {
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery(JoinTerritoryPageDocument, { variables: { slug } });
  if (!data) return <PageState error={error} onRetry={refetch} />;
  const territory = data.joinableTerritory;
  if (!territory) return <NotJoinable />;
  return territory.joining === 'APPROVAL' ? (
    <Asking territory={territory} about={<AboutTerritory territory={territory} />} />
  ) : (
    <JoinForm territory={territory} />
  );
}

function JoinForm({ territory }: { territory: NonNullable<JoinTerritoryPageQuery['joinableTerritory']> }) {
  const text = useText();
  const arrive = useArrive();
  const { communes, setSearch } = useJoinableCommunes(territory.slug);
  const [join] = useMutation(JoinTerritory);
  return (
    <PageFrame>
      <PageHeading title={text('join.formTitle', { name: territory.name })} subtitle={text('join.formText')} />
      <Card>
        <MembershipForm
          communes={communes}
          onSearchCommune={setSearch}
          submitLabel={text('join.submit')}
          onSubmit={async (belonging, intent) => {
            const answer = await join({
              variables: { input: { territory: territory.id, ...belonging } },
              context: { intent },
            });
            if (answer.data) await arrive(answer.data.joinTerritory.territory.slug);
          }}
        />
      </Card>
      <AboutTerritory territory={territory} />
    </PageFrame>
  );
}

function NotJoinable() {
  const text = useText();
  return (
    <PageFrame>
      <PageHeading title={text('join.closedTitle')} />
      <EmptyState
        icon="territory"
        title={text('join.closedText')}
        actions={
          <Link className={buttonClass()} to={paths.join}>
            {text('join.others')}
          </Link>
        }
      />
    </PageFrame>
  );
}
