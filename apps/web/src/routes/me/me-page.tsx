import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { Identity } from './identity';
import { Mails } from './mails';
import { Manage } from './manage';
import { Places } from './places';
import { Preferences } from './preferences';
import { WaysOut } from './ways-out';

const Me = graphql(/* GraphQL */ `
  query Me {
    viewer {
      id
      name
      isOperator
      ...Identity_viewer
      ...Mails_viewer
    }
  }
`);

/** What belongs to the person rather than to a territory. */
export function MePage() {
  const text = useText();
  const { data, error, refetch } = useQuery(Me);
  if (!data?.viewer) return <PageState error={error} onRetry={refetch} />;
  return (
    <PageFrame>
      <PageHeading title={text('me.title')} />
      <Identity viewer={data.viewer} />
      <Manage />
      <Places isOperator={data.viewer.isOperator} />
      <Preferences>
        <Mails viewer={data.viewer} />
      </Preferences>
      <WaysOut />
    </PageFrame>
  );
}
