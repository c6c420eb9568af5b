import { useMutation } from '@apollo/client/react';
import { TERMS_VERSION } from '@rayonne/contracts';
import { Button } from '@rayonne/ui';
import { AccountFields } from '../../features/account/account-fields';
import { useDeviceSettings } from '../../features/account/use-device-settings';
import { accountFaults, readAccount } from '../../features/account/account-faults';
import { useEnter } from '../../features/account/use-enter';
import { BelongingFields, readBelonging } from '../../features/territories/membership/belonging-fields';
import { graphql } from '../../gql';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import type { InvitationCard } from './invitation-facts';
import { useInvitationCommunes } from './use-invitation-communes';

const SignUpInvitedMutation = graphql(/* GraphQL */ `
  mutation SignUpInvited($input: SignUpInvitedInput!) {
    signUpInvited(input: $input) {
      territory {
        id
        slug
      }
    }
  }
`);

export interface SignUpInvitedProps {
  token: string;
  invitation: InvitationCard;
}

/** A name and a password: the link has already proved the address. What is not known of the person can wait. */
export function SignUpInvited({ token, invitation: { email, provesEmail, invitee } }: SignUpInvitedProps) {
  const text = useText();
  const settings = useDeviceSettings();
  const enter = useEnter();
  const [signUp] = useMutation(SignUpInvitedMutation);
  const search = useInvitationCommunes(token);
  const isKnown = invitee.persona !== null || invitee.commune !== null;
  const provenEmail = provesEmail ? email : null;
  const form = useForm({
    read: (fields) => ({
      ...readAccount(fields),
      ...(provenEmail && { email: provenEmail }),
      ...readBelonging(fields),
    }),
    check: accountFaults,
    submit: async ({ persona, ...account }, intent) => {
      const input = {
        token,
        ...account,
        ...(persona && { persona }),
        acceptedTerms: TERMS_VERSION,
        ...settings,
      };
      const { data } = await signUp({ variables: { input }, context: { intent } });
      if (data) await enter(paths.firstSteps(data.signUpInvited.territory.slug));
    },
  });
  return (
    <Form form={form}>
      <AccountFields
        form={form}
        name={invitee.name ?? undefined}
        email={email ?? undefined}
        provenEmail={provenEmail ?? undefined}
      >
        {isKnown && <BelongingFields form={form} {...search} initial={invitee} />}
      </AccountFields>
      <Button type="submit" size="large" wide busy={form.busy}>
        {text('invitation.join')}
      </Button>
    </Form>
  );
}
