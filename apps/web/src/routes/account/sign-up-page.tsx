import { useMutation } from '@apollo/client/react';
import { TERMS_VERSION } from '@rayonne/contracts';
import { Button } from '@rayonne/ui';
import { Link, useLocation, useSearchParams } from 'react-router';
import { AccountFields } from '../../features/account/account-fields';
import { useDeviceSettings } from '../../features/account/use-device-settings';
import { accountFaults, readAccount } from '../../features/account/account-faults';
import { useEnter } from '../../features/account/use-enter';
import { graphql } from '../../gql';
import styles from '../../shared/forms/form.module.css';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { EntryFrame } from '../../shared/routing/entry-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { nextPlace, withNext } from '../../shared/session/next-place';

export function SignUpPage() {
  const text = useText();
  const [search] = useSearchParams();
  const next = nextPlace(search);
  return (
    <EntryFrame slogan={text('signUp.slogan')} lead={text('signUp.lead')}>
      <PageHeading title={text('signUp.title')} subtitle={text('signUp.subtitle')} />
      <SignUpForm next={next} />
      <p className={styles.otherwise}>
        {text('signUp.hasAccount')} <Link to={withNext(paths.signIn, next)}>{text('signUp.signIn')}</Link>
      </p>
    </EntryFrame>
  );
}

const SignUp = graphql(/* GraphQL */ `
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      id
    }
  }
`);

function SignUpForm({ next }: { next: string }) {
  const text = useText();
  const settings = useDeviceSettings();
  const enter = useEnter();
  const { state } = useLocation() as { state: { email?: string } | null };
  const [signUp] = useMutation(SignUp);
  const form = useForm({
    read: readAccount,
    check: accountFaults,
    submit: async (account, intent) => {
      const input = {
        ...account,
        acceptedTerms: TERMS_VERSION,
        ...settings,
      };
      await signUp({ variables: { input }, context: { intent } });
      await enter(next);
    },
  });
  return (
    <Form form={form}>
      <AccountFields form={form} email={state?.email} />
      <Button type="submit" size="large" wide busy={form.busy}>
        {text('signUp.submit')}
      </Button>
    </Form>
  );
}
