import { useMutation } from '@apollo/client/react';
import { Button, PasswordField, TextField } from '@rayonne/ui';
import { Link } from 'react-router';
import { useProceed } from '../../features/account/use-proceed';
import { graphql } from '../../gql';
import { textOf } from '../../shared/forms/checks';
import styles from '../../shared/forms/form.module.css';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { withNext } from '../../shared/session/next-place';
import type { TypedEmail } from './use-typed-email';

const SignIn = graphql(/* GraphQL */ `
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      id
      locale
    }
  }
`);

/** Address and password. The address field also offers the passkeys that the browser knows. */
export function PasswordForm({ next, typed }: { next: string; typed: TypedEmail }) {
  const text = useText();
  const proceed = useProceed();
  const [signIn] = useMutation(SignIn);
  const form = useForm({
    read: (fields) => ({ email: textOf(fields, 'email').trim(), password: textOf(fields, 'password') }),
    check: ({ email, password }) => ({
      email: email ? undefined : ['form.required'],
      password: password ? undefined : ['form.required'],
    }),
    submit: async (input, intent) => {
      const { data } = await signIn({ variables: { input }, context: { intent } });
      if (data) await proceed(data.signIn, next);
    },
  });
  return (
    <Form form={form}>
      <TextField
        id="email"
        name="email"
        label={text('account.email')}
        error={form.errorOf('email')}
        type="email"
        inputMode="email"
        autoComplete="username webauthn"
        {...typed.field}
      />
      <PasswordField
        id="password"
        name="password"
        label={text('account.password')}
        error={form.errorOf('password')}
        toggleLabel={text('account.showPassword')}
        autoComplete="current-password"
      />
      <p className={styles.otherwise}>
        <Link to={withNext(paths.resetPassword, next)} state={typed.state}>
          {text('door.forgotten')}
        </Link>
      </p>
      <Button type="submit" size="large" wide busy={form.busy}>
        {text('signIn.submit')}
      </Button>
    </Form>
  );
}
