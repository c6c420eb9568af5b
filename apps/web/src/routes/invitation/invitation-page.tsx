import { useQuery } from '@apollo/client/react';
import { Button, buttonClass, Skeleton } from '@rayonne/ui';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql';
import type { InvitationQuery } from '../../gql/graphql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { EntryFrame } from '../../shared/routing/entry-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { AcceptInvitation } from './accept-invitation';
import { InvitationAbout, NeverAgain } from './invitation-about';
import { InvitationDoor } from './invitation-door';

const Invitation = graphql(/* GraphQL */ `
  query Invitation($token: String!) {
    invitation(token: $token) {
      territoryName
      territoryCode
      inviterName
      email
      provesEmail
      note
      mandate
      expiresAt
      source
      forgottenAt
      territory {
        id
        name
        contactEmail
        contactPhone
        legalNotices
      }
      invitee {
        name
        persona
        commune {
          code
          name
        }
      }
    }
    invitedMembership(token: $token) {
      territory {
        id
        slug
        name
        code
      }
    }
    viewer {
      id
      name
      email
    }
  }
`);

type AlreadyMemberProps = Pick<NonNullable<InvitationQuery['invitedMembership']>, 'territory'>;

/** Somebody was invited: by whom, where, and how to say yes. */
export function InvitationPage() {
  const text = useText();
  const { token = '' } = useParams();
  const { data, error, refetch } = useQuery(Invitation, { variables: { token } });
  if (!data) return <InvitationWithoutData error={error} onRetry={() => void refetch()} />;
  const { invitation, viewer, invitedMembership } = data;
  if (invitedMembership) return <AlreadyMember territory={invitedMembership.territory} />;
  if (!invitation) return <ClosedInvitation token={token} />;
  const { territoryName: territory, inviterName: name } = invitation;
  return (
    <EntryFrame
      code={invitation.territoryCode}
      slogan={name ? text('invitation.sloganBy', { name, territory }) : text('invitation.slogan', { territory })}
      lead={text('invitation.lead')}
    >
      {viewer ? (
        <AcceptInvitation token={token} invitation={invitation} viewer={viewer} />
      ) : (
        <InvitationDoor token={token} invitation={invitation} />
      )}
      <InvitationAbout token={token} invitation={invitation} />
    </EntryFrame>
  );
}

/** A link that was kept: there is nothing to accept any more, and the way in is short. */
function AlreadyMember({ territory: { slug, name, code } }: AlreadyMemberProps) {
  const text = useText();
  return (
    <EntryFrame code={code} slogan={text('invitation.memberSlogan')}>
      <PageHeading
        title={text('invitation.memberTitle', { territory: name })}
        subtitle={text('invitation.memberText')}
      />
      <Link className={buttonClass({ size: 'large', wide: true })} to={paths.home(slug)}>
        {text('invitation.memberEnter')}
      </Link>
    </EntryFrame>
  );
}

function ClosedInvitation({ token }: { token: string }) {
  const text = useText();
  return (
    <EntryFrame slogan={text('invitation.closedSlogan')}>
      <PageHeading title={text('invitation.closedTitle')} subtitle={text('invitation.closedText')} />
      <Link className={buttonClass({ size: 'large', wide: true })} to={paths.start}>
        {text('action.backHome')}
      </Link>
      <Link className={buttonClass({ variant: 'outline', size: 'large', wide: true })} to={paths.join}>
        {text('invitation.closedElsewhere')}
      </Link>
      <NeverAgain token={token} />
    </EntryFrame>
  );
}

function InvitationWithoutData({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const text = useText();
  return (
    <EntryFrame slogan={text('invitation.waitingSlogan')}>
      {error ? (
        <>
          <PageHeading title={text('loadError.title')} subtitle={text(failureText(failureOf(error)))} />
          <Button onClick={onRetry}>{text('action.retry')}</Button>
        </>
      ) : (
        <Skeleton label={text('app.loading')} rows={1} />
      )}
    </EntryFrame>
  );
}
