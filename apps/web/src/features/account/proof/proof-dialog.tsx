import { useMutation } from '@apollo/client/react';
import { Button, buttonClass, Dialog, Icon, PasswordField, useToast } from '@rayonne/ui';
import { Link, useLocation } from 'react-router';
import { graphql } from '../../../gql';
import { textOf } from '../../../shared/forms/checks';
import { Form } from '../../../shared/forms/form';
import { useForm } from '../../../shared/forms/use-form';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import { canUsePasskeys, wasCancelled } from '../../../shared/passkeys/ceremonies';
import { usePasskeyAnswer } from '../../../shared/passkeys/use-passkey-answer';
import { paths } from '../../../shared/routing/paths';
import { withNext } from '../../../shared/session/next-place';
import styles from '../account-card.module.css';

const ProveByPassword = graphql(/* GraphQL */ `
  mutation ProveByPassword($input: ProveByPasswordInput!) {
    proveByPassword(input: $input)
  }
`);

const ProveByPasskey = graphql(/* GraphQL */ `
  mutation ProveByPasskey($input: PasskeyResponseInput!) {
    proveByPasskey(input: $input)
  }
`);

export interface ProofDialogProps {
  hasPassword: boolean;
  hasPasskeys: boolean;
  onAnswer: (isProved: boolean) => void;
}

/** Asks who it is before something that only the owner may change. */
export function ProofDialog({ hasPassword, hasPasskeys, onAnswer }: ProofDialogProps) {
  const text = useText();
  const { pathname } = useLocation();
  return (
    <Dialog title={text('security.proofTitle')} closeLabel={text('action.close')} onClose={() => onAnswer(false)}>
      <div className={styles.dialog}>
        <p>{text('security.proofText')}</p>
        {hasPassword && <PasswordProof onProved={() => onAnswer(true)} />}
        {hasPasskeys && canUsePasskeys() && <PasskeyProof onProved={() => onAnswer(true)} />}
        <Link className={buttonClass({ variant: 'quiet' })} to={withNext(paths.signInLink, pathname)}>
          {text('security.proofByLink')}
        </Link>
      </div>
    </Dialog>
  );
}

function PasswordProof({ onProved }: { onProved: () => void }) {
  const text = useText();
  const [prove] = useMutation(ProveByPassword);
  const form = useForm({
    read: (fields) => textOf(fields, 'currentPassword'),
    check: (password) => ({ currentPassword: password ? undefined : ['form.required'] }),
    submit: async (currentPassword, intent) => {
      await prove({ variables: { input: { currentPassword } }, context: { intent } });
      onProved();
    },
  });
  return (
    <Form form={form}>
      <PasswordField
        id="proof-password"
        name="currentPassword"
        label={text('account.password')}
        error={form.errorOf('currentPassword')}
        toggleLabel={text('account.showPassword')}
        autoComplete="current-password"
      />
      <Button type="submit" busy={form.busy}>
        {text('security.prove')}
      </Button>
    </Form>
  );
}

function PasskeyProof({ onProved }: { onProved: () => void }) {
  const text = useText();
  const toast = useToast();
  const answer = usePasskeyAnswer();
  const [prove, { loading }] = useMutation(ProveByPasskey);
  const run = async () => {
    try {
      await prove({ variables: { input: { response: await answer() } } });
      onProved();
    } catch (error) {
      if (!wasCancelled(error)) toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  return (
    <Button variant="outline" busy={loading} onClick={() => void run()}>
      <Icon name="key" />
      {text('door.byPasskey')}
    </Button>
  );
}
