import { useMutation } from '@apollo/client/react';
import { Button, TextField } from '@rayonne/ui';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useProceed } from '../../features/account/use-proceed';
import { graphql } from '../../gql';
import { textOf } from '../../shared/forms/checks';
import styles from '../../shared/forms/form.module.css';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { EntryFrame } from '../../shared/routing/entry-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { nextPlace, withNext } from '../../shared/session/next-place';
import own from './sign-in.module.css';

const CompleteSignIn = graphql(/* GraphQL */ `
  mutation CompleteSignIn($input: CodeInput!) {
    completeSignIn(input: $input) {
      id
      locale
    }
  }
`);

/** The second step: six digits, or a recovery code. */
export function CodePage() {
  const text = useText();
  const [search] = useSearchParams();
  const next = nextPlace(search);
  const proceed = useProceed();
  const [isRecovering, setRecovering] = useState(false);
  const [complete] = useMutation(CompleteSignIn);
  const form = useForm({
    read: (fields) => textOf(fields, 'code').trim(),
    check: (code) => ({ code: code ? undefined : ['form.required'] }),
    submit: async (code, intent) => {
      const { data } = await complete({ variables: { input: { code } }, context: { intent } });
      if (data) await proceed(data.completeSignIn, next);
    },
  });
  return (
    <EntryFrame slogan={text('signIn.slogan')} lead={text('signIn.lead')}>
      <PageHeading
        title={text('door.codeTitle')}
        subtitle={text(isRecovering ? 'door.recoveryText' : 'door.codeText')}
      />
      <Form key={String(isRecovering)} form={form}>
        <div className={isRecovering ? undefined : own.code}>
          <TextField
            id="code"
            name="code"
            label={text(isRecovering ? 'door.recoveryCode' : 'door.code')}
            error={form.errorOf('code')}
            inputMode={isRecovering ? 'text' : 'numeric'}
            autoComplete={isRecovering ? 'off' : 'one-time-code'}
            autoCapitalize="none"
            spellCheck={false}
          />
        </div>
        <Button type="submit" size="large" wide busy={form.busy}>
          {text('signIn.submit')}
        </Button>
        <Button variant="quiet" onClick={() => setRecovering(!isRecovering)}>
          {text(isRecovering ? 'door.useApplication' : 'door.useRecovery')}
        </Button>
      </Form>
      <p className={styles.otherwise}>
        <Link to={withNext(paths.signIn, next)}>{text('door.backToSignIn')}</Link>
      </p>
    </EntryFrame>
  );
}
