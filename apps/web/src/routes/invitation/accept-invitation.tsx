import { useMutation } from '@apollo/client/react';
import { MembershipForm } from '../../features/territories/membership/membership-form';
import { useArrive } from '../../features/territories/membership/use-arrive';
import { graphql } from '../../gql';
import type { InvitationQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { PageHeading } from '../../shared/routing/page-heading';
import { InvitationFacts, type InvitationCard } from './invitation-facts';
import { useInvitationCommunes } from './use-invitation-communes';

const AcceptInvitationMutation = graphql(/* GraphQL */ `
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      territory {
        id
        slug
      }
    }
  }
`);

export interface AcceptInvitationProps {
  token: string;
  invitation: InvitationCard;
  viewer: NonNullable<InvitationQuery['viewer']>;
}

/** For somebody signed in: as whom they accept. */
export function AcceptInvitation({ token, invitation, viewer }: AcceptInvitationProps) {
  const text = useText();
  const arrive = useArrive();
  const search = useInvitationCommunes(token);
  const [accept] = useMutation(AcceptInvitationMutation);
  return (
    <>
      <PageHeading
        title={text('invitation.acceptTitle', { territory: invitation.territoryName })}
        subtitle={text('invitation.as', { name: viewer.name, email: viewer.email })}
      />
      <InvitationFacts invitation={invitation} />
      <MembershipForm
        {...search}
        initial={invitation.invitee}
        submitLabel={text('invitation.accept')}
        onSubmit={async (belonging, intent) => {
          const answer = await accept({ variables: { input: { token, ...belonging } }, context: { intent } });
          if (answer.data) await arrive(answer.data.acceptInvitation.territory.slug);
        }}
      />
    </>
  );
}
