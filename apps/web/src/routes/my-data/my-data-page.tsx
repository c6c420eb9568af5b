import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Proof } from '../../features/account/proof/proof';
import { graphql } from '../../gql';
import type { MyDataQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { paths } from '../../shared/routing/paths';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { ErasureCard } from './erasure-card';
import { ErasurePending } from './erasure-pending';
import { ExportCard } from './export-card';

const MyData = graphql(/* GraphQL */ `
  query MyData {
    viewer {
      id
      email
      emailVerified
      erasure {
        content
        dueAt
      }
      dataExports {
        id
        path
        bytes
        createdAt
        expiresAt
      }
      dataExportRun {
        id
        state
        done
        total
      }
      memberships {
        isLastCharterEditor
        territory {
          id
          slug
          name
        }
      }
    }
    security {
      hasPassword
      passkeys {
        id
      }
    }
  }
`);

export type DataOwner = NonNullable<MyDataQuery['viewer']>;

/** What is held of the person: a copy of it, and its end. */
export function MyDataPage() {
  const text = useText();
  const [hasAsked, setAsked] = useState(false);
  const { data, error, refetch } = useQuery(MyData, { fetchPolicy: 'cache-and-network' });
  if (!data?.viewer) return <PageState error={error} onRetry={refetch} />;
  const { viewer, security } = data;
  const asked = () => {
    setAsked(true);
    return refetch();
  };
  return (
    <PageFrame back={paths.me}>
      <PageHeading title={text('data.title')} subtitle={text('data.subtitle')} />
      <Proof hasPassword={security.hasPassword} hasPasskeys={security.passkeys.length > 0}>
        {viewer.erasure && <ErasurePending erasure={viewer.erasure} isNew={hasAsked} onChanged={refetch} />}
        <ExportCard owner={viewer} onChanged={refetch} />
        {!viewer.erasure && <ErasureCard owner={viewer} onAsked={asked} />}
      </Proof>
    </PageFrame>
  );
}
