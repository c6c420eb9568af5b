import { useQuery } from '@apollo/client/react';
import { Button, buttonClass, Skeleton } from '@rayonne/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { FoundingForm } from '../../features/territories/founding/founding-form';
import { InvitationLink, type InvitationLinkProps } from '../../features/territories/invitation-link';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { EntryFrame } from '../../shared/routing/entry-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { ClaimForm } from './claim-form';

const Setup = graphql(/* GraphQL */ `
  query Setup($token: String!) {
    setupOpen(token: $token)
    viewer {
      id
      isOperator
    }
  }
`);

interface Founded {
  name: string;
  invitation: InvitationLinkProps['invitation'];
}

/** The first visit of an installation: its operator, its first territory, the invitation of who will run it. */
export function SetupPage() {
  const text = useText();
  const { token = '' } = useParams();
  const { data, error, refetch } = useQuery(Setup, { variables: { token } });
  const [founded, setFounded] = useState<Founded>();
  const isFounding = data?.viewer?.isOperator === true && !founded;
  return (
    <EntryFrame slogan={text('setup.slogan')} lead={text('setup.lead')} wide={isFounding}>
      {!data ? (
        <SetupWithoutData error={error} onRetry={() => void refetch()} />
      ) : founded ? (
        <FoundedStep {...founded} />
      ) : isFounding ? (
        <>
          <PageHeading key="found" title={text('setup.foundTitle')} subtitle={text('setup.step', { step: 2 })} />
          <FoundingForm onFounded={(invitation, name) => setFounded({ invitation, name })} />
        </>
      ) : data.setupOpen ? (
        <>
          <PageHeading title={text('setup.claimTitle')} subtitle={text('setup.step', { step: 1 })} />
          <ClaimForm token={token} onClaimed={() => refetch()} />
        </>
      ) : (
        <ClosedSetup />
      )}
    </EntryFrame>
  );
}

function FoundedStep({ name, invitation }: Founded) {
  const text = useText();
  return (
    <>
      <PageHeading key="founded" title={text('setup.doneTitle', { name })} subtitle={text('setup.step', { step: 3 })} />
      <InvitationLink invitation={invitation} />
      <Link className={buttonClass({ size: 'large', wide: true })} to={paths.installation}>
        {text('setup.toInstallation')}
      </Link>
    </>
  );
}

function ClosedSetup() {
  const text = useText();
  return (
    <>
      <PageHeading title={text('setup.closedTitle')} subtitle={text('setup.closedText')} />
      <Link className={buttonClass({ size: 'large', wide: true })} to={paths.signIn}>
        {text('signUp.signIn')}
      </Link>
    </>
  );
}

function SetupWithoutData({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const text = useText();
  if (!error) return <Skeleton label={text('app.loading')} rows={1} />;
  return (
    <>
      <PageHeading title={text('loadError.title')} subtitle={text(failureText(failureOf(error)))} />
      <Button onClick={onRetry}>{text('action.retry')}</Button>
    </>
  );
}
