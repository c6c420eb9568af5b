import { useApolloClient, useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button, PasswordField, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { NewPasswordField } from '../../features/account/new-password-field';
import { graphql } from '../../gql';
import { lengthFault, textOf } from '../../shared/forms/checks';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { useProve } from '../../features/account/proof/proof';
import { AccountCard } from '../../features/account/account-card';
import styles from '../../features/account/account-card.module.css';

const ChangePassword = graphql(/* GraphQL */ `
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input)
  }
`);

export function PasswordCard({ hasPassword }: { hasPassword: boolean }) {
  const text = useText();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const label = text(hasPassword ? 'security.changePassword' : 'security.choosePassword');
  return (
    <AccountCard
      id="security-password"
      icon="lock"
      title={text('account.password')}
      lead={text(hasPassword ? 'security.passwordText' : 'security.noPasswordText')}
      state={{ label: text(hasPassword ? 'security.passwordSet' : 'security.passwordUnset'), isGood: hasPassword }}
    >
      {isOpen ? (
        <PasswordForm
          hasPassword={hasPassword}
          submitLabel={label}
          onDone={() => {
            setOpen(false);
            toast({ text: text('security.passwordChanged') });
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <div className={styles.actions}>
          <Button variant="soft" onClick={() => setOpen(true)}>
            {label}
          </Button>
        </div>
      )}
    </AccountCard>
  );
}

interface PasswordFormProps {
  hasPassword: boolean;
  submitLabel: string;
  onDone: () => void;
  onCancel: () => void;
}

function PasswordForm({ hasPassword, submitLabel, onDone, onCancel }: PasswordFormProps) {
  const text = useText();
  const prove = useProve();
  const client = useApolloClient();
  const [change] = useMutation(ChangePassword);
  const form = useForm({
    read: (fields) => ({
      currentPassword: textOf(fields, 'currentPassword') || null,
      password: textOf(fields, 'password'),
    }),
    check: ({ currentPassword, password }) => ({
      currentPassword: hasPassword && !currentPassword ? ['form.required'] : undefined,
      password: lengthFault(password, LIMITS.password),
    }),
    submit: async (input, intent) => {
      const result = await prove(() => change({ variables: { input }, context: { intent } }));
      if (!result) return;
      await client.refetchQueries({ include: ['SecurityPage'] });
      onDone();
    },
  });
  return (
    <Form form={form}>
      {hasPassword && (
        <PasswordField
          id="currentPassword"
          name="currentPassword"
          label={text('security.currentPassword')}
          error={form.errorOf('currentPassword')}
          toggleLabel={text('account.showPassword')}
          autoComplete="current-password"
        />
      )}
      <NewPasswordField form={form} label={text('security.newPassword')} />
      <FormActions form={form} label={submitLabel} onCancel={onCancel} />
    </Form>
  );
}
