import { useMutation } from '@apollo/client/react';
import { Button, ErrorSummary, PasswordField, TextField } from '@rayonne/ui';
import { Link, useSearchParams } from 'react-router';
import { useEnter } from '../../features/account/use-enter';
import { graphql } from '../../gql';
import { textOf } from '../../shared/forms/checks';
import styles from '../../shared/forms/form.module.css';
import { useForm } from '../../shared/forms/use-form';
import { switchLocale, useText } from '../../shared/i18n/use-text';
import { EntryFrame } from '../../shared/routing/entry-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { nextPlace, withNext } from '../../shared/session/next-place';

export function SignInPage() {
  const text = useText();
  const [search] = useSearchParams();
  return (
    <EntryFrame slogan={text('signIn.slogan')} lead={text('signIn.lead')}>
      <PageHeading title={text('signIn.title')} />
      {search.has('ended') && (
        <p className={styles.note} role="status">
          <strong>{text('signedOut.title')}</strong>
          {text('signedOut.text')}
        </p>
      )}
      <SignInForm next={nextPlace(search)} />
      <p className={styles.otherwise}>
        {text('signIn.noAccount')}{' '}
        <Link to={withNext(paths.signUp, nextPlace(search))}>{text('signIn.signUp')}</Link>
      </p>
    </EntryFrame>
  );
}

const SignIn = graphql(/* GraphQL */ `
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      id
      locale
    }
  }
`);

function SignInForm({ next }: { next: string }) {
  const text = useText();
  const enter = useEnter();
  const [signIn] = useMutation(SignIn);
  const form = useForm({
    read: (fields) => ({ email: textOf(fields, 'email').trim(), password: textOf(fields, 'password') }),
    check: ({ email, password }) => ({
      email: email ? undefined : ['form.required'],
      password: password ? undefined : ['form.required'],
    }),
    submit: async (input, intent) => {
      const { data } = await signIn({ variables: { input }, context: { intent } });
      await switchLocale(data?.signIn.locale === 'EN' ? 'en' : 'fr');
      await enter(next);
    },
  });
  return (
    <form className={styles.form} onSubmit={form.onSubmit} noValidate>
      <ErrorSummary title={text('form.summary', { count: form.errors.length })} errors={form.errors} />
      <TextField
        id="email"
        name="email"
        label={text('account.email')}
        error={form.errorOf('email')}
        type="email"
        inputMode="email"
        autoComplete="username"
      />
      <PasswordField
        id="password"
        name="password"
        label={text('account.password')}
        error={form.errorOf('password')}
        toggleLabel={text('account.showPassword')}
        autoComplete="current-password"
      />
      <Button type="submit" size="large" wide busy={form.busy}>
        {text('signIn.submit')}
      </Button>
    </form>
  );
}
