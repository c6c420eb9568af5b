import { useMutation } from '@apollo/client/react';
import { Button, TextField } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../gql';
import { emailFault, textOf } from '../../shared/forms/checks';
import formStyles from '../../shared/forms/form.module.css';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { useProve } from '../../features/account/proof/proof';
import { AccountCard } from '../../features/account/account-card';
import styles from '../../features/account/account-card.module.css';

const ChangeEmail = graphql(/* GraphQL */ `
  mutation ChangeEmail($input: ChangeEmailInput!) {
    changeEmail(input: $input)
  }
`);

export interface EmailCardProps {
  email: string;
  isVerified: boolean;
  /** Waits to be confirmed from its mailbox. */
  pending: string | undefined;
}

export function EmailCard({ email, isVerified, pending }: EmailCardProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<string>();
  const awaited = asked ?? pending;
  return (
    <AccountCard
      id="security-email"
      icon="mail"
      title={text('account.email')}
      lead={<strong>{email}</strong>}
      state={{ label: text(isVerified ? 'me.verified' : 'me.notVerified'), isGood: isVerified }}
    >
      {awaited && (
        <p className={formStyles.note} role="status">
          {text('security.emailAsked', { email: awaited })}
        </p>
      )}
      {isOpen ? (
        <EmailForm
          present={email}
          onAsked={(wanted) => {
            setAsked(wanted);
            setOpen(false);
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <div className={styles.actions}>
          <Button variant="soft" onClick={() => setOpen(true)}>
            {text('security.changeEmail')}
          </Button>
        </div>
      )}
    </AccountCard>
  );
}

interface EmailFormProps {
  present: string;
  onAsked: (email: string) => void;
  onCancel: () => void;
}

function EmailForm({ present, onAsked, onCancel }: EmailFormProps) {
  const text = useText();
  const prove = useProve();
  const [change] = useMutation(ChangeEmail);
  const form = useForm({
    read: (fields) => textOf(fields, 'email').trim(),
    check: (email) => ({ email: email.toLowerCase() === present ? ['security.emailSame'] : emailFault(email) }),
    submit: async (email, intent) => {
      const result = await prove(() => change({ variables: { input: { email } }, context: { intent } }));
      if (result) onAsked(email);
    },
  });
  return (
    <Form form={form}>
      <TextField
        id="new-email"
        name="email"
        type="email"
        inputMode="email"
        label={text('security.newEmail')}
        description={text('security.newEmailHint')}
        error={form.errorOf('email')}
        autoComplete="email"
      />
      <FormActions form={form} label={text('security.changeEmail')} onCancel={onCancel} />
    </Form>
  );
}
