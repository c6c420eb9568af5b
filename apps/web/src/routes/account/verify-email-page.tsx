import { useMutation } from '@apollo/client/react';
import { Button, buttonClass, ErrorSummary } from '@rayonne/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql';
import styles from '../../shared/forms/form.module.css';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { EntryFrame } from '../../shared/routing/entry-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';

const VerifyEmail = graphql(/* GraphQL */ `
  mutation VerifyEmail($token: String!) {
    verifyEmail(token: $token)
  }
`);

/** Confirms at a press, not on arrival: programs that open the links of mails must not use this one up. */
export function VerifyEmailPage() {
  const text = useText();
  const { token = '' } = useParams();
  const [isDone, setDone] = useState(false);
  const [verifyEmail] = useMutation(VerifyEmail);
  const form = useForm({
    read: () => ({ token }),
    submit: async (variables, intent) => {
      await verifyEmail({ variables, context: { intent } });
      setDone(true);
    },
  });
  return (
    <EntryFrame slogan={text('verify.slogan')}>
      <PageHeading
        key={String(isDone)}
        title={text(isDone ? 'verify.doneTitle' : 'verify.title')}
        subtitle={text(isDone ? 'verify.doneText' : 'verify.text')}
      />
      {isDone ? (
        <Link className={buttonClass({ size: 'large', wide: true })} to={paths.start}>
          {text('verify.start')}
        </Link>
      ) : (
        <form className={styles.form} onSubmit={form.onSubmit}>
          <ErrorSummary title={text('verify.failed')} errors={form.errors} />
          <Button type="submit" size="large" wide busy={form.busy}>
            {text('verify.submit')}
          </Button>
          {form.errors.length > 0 && (
            <p className={styles.otherwise}>
              {text('verify.resend')} <Link to={paths.me}>{text('verify.toMe')}</Link>
            </p>
          )}
        </form>
      )}
    </EntryFrame>
  );
}
