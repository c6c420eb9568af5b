import { useApolloClient, useMutation } from '@apollo/client/react';
import { TextField } from '@rayonne/ui';
import { graphql } from '../../gql';
import { textOf } from '../../shared/forms/checks';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import styles from '../../features/account/account-card.module.css';

const ConfirmSecondFactor = graphql(/* GraphQL */ `
  mutation ConfirmSecondFactor($input: CodeInput!) {
    confirmSecondFactor(input: $input)
  }
`);

export interface EnrolmentProps {
  enrolment: { secret: string; qrCode: string };
  onConfirmed: (recoveryCodes: readonly string[]) => void;
  onCancel: () => void;
}

/** The secret as a picture and in letters, and the first code as a proof that it arrived. */
export function Enrolment({ enrolment: { secret, qrCode }, onConfirmed, onCancel }: EnrolmentProps) {
  const text = useText();
  const client = useApolloClient();
  const [confirm] = useMutation(ConfirmSecondFactor);
  const form = useForm({
    read: (fields) => textOf(fields, 'code').trim(),
    check: (code) => ({ code: code ? undefined : ['form.required'] }),
    submit: async (code, intent) => {
      const { data } = await confirm({ variables: { input: { code } }, context: { intent } });
      if (!data) return;
      onConfirmed(data.confirmSecondFactor);
      await client.refetchQueries({ include: ['SecurityPage'] });
    },
  });
  return (
    <div className={styles.enrolment}>
      <img
        className={styles.qr}
        src={`data:image/svg+xml,${encodeURIComponent(qrCode)}`}
        alt={text('security.qrCode')}
      />
      <Form form={form}>
        <p>{text('security.enrolText')}</p>
        <p className={styles.secret}>{secret.match(/.{1,4}/g)?.join(' ')}</p>
        <TextField
          id="code"
          name="code"
          label={text('door.code')}
          error={form.errorOf('code')}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
        <FormActions form={form} label={text('security.confirmFactor')} onCancel={onCancel} />
      </Form>
    </div>
  );
}
