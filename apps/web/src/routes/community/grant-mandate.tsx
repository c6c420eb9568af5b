import { useMutation } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../gql';
import { textOf } from '../../shared/forms/checks';
import styles from '../../shared/forms/form.module.css';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { MemberField } from '../../shared/people/member-field';
import { MandateFields } from './mandate-fields';

const GrantMandateMutation = graphql(/* GraphQL */ `
  mutation GrantMandate($input: GrantMandateInput!) {
    grantMandate(input: $input) {
      member {
        id
        isManaging
      }
      proposal {
        id
      }
    }
  }
`);

/** Gives somebody a mandate for a time. */
export function GrantMandate() {
  const text = useText();
  const toast = useToast();
  const [made, setMade] = useState(0);
  const [grant] = useMutation(GrantMandateMutation, {
    refetchQueries: ['Community', 'Shell'],
    awaitRefetchQueries: true,
  });
  const form = useForm({
    read: (fields) => ({
      member: textOf(fields, 'member'),
      kind: textOf(fields, 'kind'),
      months: Number(textOf(fields, 'months')),
    }),
    check: ({ member }) => ({ member: member ? undefined : ['mandates.memberMissing'] }),
    submit: async (input, intent) => {
      const { data } = await grant({ variables: { input }, context: { intent } });
      toast({ text: text(data?.grantMandate.proposal ? 'charter.proposed' : 'mandates.granted') });
      setMade((count) => count + 1);
    },
  });
  return (
    <Form key={made} form={form}>
      <h3>{text('mandates.grantTitle')}</h3>
      <MemberField
        name="member"
        label={text('mandates.member')}
        description={text('mandates.memberHint')}
        error={form.errorOf('member')}
      />
      <div className={styles.pair}>
        <MandateFields name="kind" />
      </div>
      <FormActions form={form} label={text('mandates.grant')} />
    </Form>
  );
}
