import { useQuery } from '@apollo/client/react';
import { buttonClass, Card } from '@rayonne/ui';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PageColumns } from '../../shared/routing/page-columns';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHead } from '../../shared/routing/page-head';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { Health } from './health';
import { Jobs } from './jobs';
import { TerritoryList } from './territory-list';

const Installation = graphql(/* GraphQL */ `
  query Installation($after: String) {
    installation {
      territories(first: 20, after: $after) {
        nodes {
          id
          ...OperatedTerritory_territory
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      jobs {
        job
        waiting
        running
        failed
        oldestDueAt
      }
      health {
        databaseVersion
        databaseBytes
        accounts
        openSessions
        referenceYear
        startedAt
      }
    }
  }
`);

/** What the operator runs: territories from outside, background work, health. */
export function InstallationPage() {
  const text = useText();
  const { data, error, fetchMore, refetch } = useQuery(Installation);
  if (!data) return <PageState error={error} onRetry={refetch} />;
  const { territories, jobs, health } = data.installation;
  return (
    <PageFrame wide>
      <PageHead>
        <PageHeading title={text('installation.title')} subtitle={text('installation.subtitle')} />
        <Link className={buttonClass({ variant: 'accent' })} to={paths.newTerritory}>
          {text('installation.found')}
        </Link>
      </PageHead>
      <PageColumns
        side={
          <>
            <Health health={health} />
            <Card as="section" aria-labelledby="jobs-title">
              <Jobs jobs={jobs} />
            </Card>
          </>
        }
      >
        <TerritoryList page={territories} onMore={(after) => fetchMore({ variables: { after } })} />
      </PageColumns>
    </PageFrame>
  );
}
