import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button } from '@rayonne/ui';
import { Link, useParams } from 'react-router';
import { NewPasswordField } from '../../features/account/new-password-field';
import { useProceed } from '../../features/account/use-proceed';
import { graphql } from '../../gql';
import { lengthFault, textOf } from '../../shared/forms/checks';
import styles from '../../shared/forms/form.module.css';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { EntryFrame } from '../../shared/routing/entry-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';

const ResetPassword = graphql(/* GraphQL */ `
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      id
      locale
    }
  }
`);

/** Where the mailed link leads: one field, then in. */
export function ResetPage() {
  const text = useText();
  const { token = '' } = useParams();
  const proceed = useProceed();
  const [reset] = useMutation(ResetPassword);
  const form = useForm({
    read: (fields) => textOf(fields, 'password'),
    check: (password) => ({ password: lengthFault(password, LIMITS.password) }),
    submit: async (password, intent) => {
      const { data } = await reset({ variables: { input: { token, password } }, context: { intent } });
      if (data) await proceed(data.resetPassword, paths.start);
    },
  });
  return (
    <EntryFrame slogan={text('signIn.slogan')} lead={text('signIn.lead')}>
      <PageHeading title={text('door.newPasswordTitle')} subtitle={text('door.newPasswordText')} />
      <Form form={form}>
        <NewPasswordField form={form} />
        <Button type="submit" size="large" wide busy={form.busy}>
          {text('door.newPasswordSubmit')}
        </Button>
      </Form>
      {form.errors.length > 0 && (
        <p className={styles.otherwise}>
          <Link to={paths.resetPassword}>{text('door.anotherLink')}</Link>
        </p>
      )}
    </EntryFrame>
  );
}
