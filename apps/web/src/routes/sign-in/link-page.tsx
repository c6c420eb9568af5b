import { useMutation } from '@apollo/client/react';
import { Button, ErrorSummary } from '@rayonne/ui';
import { Link, useParams, useSearchParams } from 'react-router';
import { useProceed } from '../../features/account/use-proceed';
import { graphql } from '../../gql';
import styles from '../../shared/forms/form.module.css';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { EntryFrame } from '../../shared/routing/entry-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { nextPlace, withNext } from '../../shared/session/next-place';

const SignInByLink = graphql(/* GraphQL */ `
  mutation SignInByLink($input: LinkInput!) {
    signInByLink(input: $input) {
      id
      locale
    }
  }
`);

/** Signs in at a press, not on arrival: programs that open the links of mails must not use this one up. */
export function LinkPage() {
  const text = useText();
  const { token = '' } = useParams();
  const [search] = useSearchParams();
  const next = nextPlace(search);
  const proceed = useProceed();
  const [signIn] = useMutation(SignInByLink);
  const form = useForm({
    read: () => ({ token }),
    submit: async (input, intent) => {
      const { data } = await signIn({ variables: { input }, context: { intent } });
      if (data) await proceed(data.signInByLink, next);
    },
  });
  return (
    <EntryFrame slogan={text('signIn.slogan')} lead={text('signIn.lead')}>
      <PageHeading title={text('door.enterTitle')} subtitle={text('door.enterText')} />
      <form className={styles.form} onSubmit={form.onSubmit}>
        <ErrorSummary title={text('door.enterFailed')} errors={form.errors} />
        <Button type="submit" size="large" wide busy={form.busy}>
          {text('door.enter')}
        </Button>
      </form>
      {form.errors.length > 0 && (
        <p className={styles.otherwise}>
          <Link to={withNext(paths.signInLink, next)}>{text('door.anotherLink')}</Link>
        </p>
      )}
    </EntryFrame>
  );
}
