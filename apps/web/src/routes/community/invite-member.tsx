import { useMutation } from '@apollo/client/react';
import { MANDATE_KINDS } from '@rayonne/contracts';
import { Button, Card, ErrorSummary, SelectField, TextField } from '@rayonne/ui';
import { MANDATE_TEXT } from '../../features/territories/mandate-text';
import { useState } from 'react';
import { graphql } from '../../gql';
import { emailFault, textOf } from '../../shared/forms/checks';
import styles from '../../shared/forms/form.module.css';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { useHolds, useMembership } from '../../shared/session/membership';

const InviteMemberMutation = graphql(/* GraphQL */ `
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      id
      email
    }
  }
`);

/** Invites by e-mail, and shows the link for whoever prefers to hand it over. */
export function InviteMember() {
  const text = useText();
  const { territoryId } = useMembership();
  const canGrant = useHolds('mandates.grant');
  const [invited, setInvited] = useState<string>();
  const [invite] = useMutation(InviteMemberMutation);
  const form = useForm({
    read: (fields) => ({ email: textOf(fields, 'email').trim(), mandate: textOf(fields, 'mandate') || null }),
    check: ({ email }) => ({ email: emailFault(email) }),
    submit: async (values, intent) => {
      const { data } = await invite({ variables: { input: { territory: territoryId, ...values } }, context: { intent } });
      setInvited(data?.inviteMember.email ?? undefined);
    },
  });
  return (
    <Card as="section" aria-labelledby="invite-title" className={styles.form}>
      <h2 id="invite-title">{text('invite.title')}</h2>
      <form key={`form ${invited}`} className={styles.form} onSubmit={form.onSubmit} noValidate>
        <ErrorSummary title={text('form.summary', { count: form.errors.length })} errors={form.errors} />
        <TextField id="email" name="email" type="email" label={text('invite.email')} error={form.errorOf('email')} autoComplete="off" />
        {canGrant && (
          <SelectField
            name="mandate"
            label={text('invite.mandate')}
            options={[
              { value: '', label: text('invite.noMandate') },
              ...MANDATE_KINDS.map((kind) => ({ value: kind, label: text(MANDATE_TEXT[kind]) })),
            ]}
          />
        )}
        <Button type="submit" variant="soft" wide busy={form.busy}>
          {text('invite.submit')}
        </Button>
      </form>
      {invited && <p role="status">{text('invited.sent', { email: invited })}</p>}
    </Card>
  );
}
