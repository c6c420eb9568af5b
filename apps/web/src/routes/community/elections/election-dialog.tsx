import { useMutation } from '@apollo/client/react';
import { Dialog, SelectField, useToast } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { textOf } from '../../../shared/forms/checks';
import styles from '../../../shared/forms/form.module.css';
import { Form, FormActions } from '../../../shared/forms/form';
import { useForm } from '../../../shared/forms/use-form';
import { useText } from '../../../shared/i18n/use-text';
import { useMembership } from '../../../shared/session/membership';
import { MandateFields } from '../mandate-fields';

const OpenElection = graphql(/* GraphQL */ `
  mutation OpenElection($input: OpenElectionInput!) {
    openElection(input: $input) {
      id
      state
    }
  }
`);

const DAYS = ['3', '7', '14', '30'];

/** Leaves the choice of who holds a mandate to the members. */
export function ElectionDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const toast = useToast();
  const { territoryId: territory } = useMembership();
  const [open] = useMutation(OpenElection, { refetchQueries: ['Community'], awaitRefetchQueries: true });
  const form = useForm({
    read: (fields) => ({
      mandate: textOf(fields, 'mandate'),
      months: Number(textOf(fields, 'months')),
      candidacyDays: Number(textOf(fields, 'candidacyDays')),
      votingDays: Number(textOf(fields, 'votingDays')),
    }),
    submit: async (input, intent) => {
      await open({ variables: { input: { territory, ...input } }, context: { intent } });
      toast({ text: text('elections.called') });
      onClose();
    },
  });
  const days = DAYS.map((count) => ({ value: count, label: text('elections.days', { count: Number(count) }) }));
  return (
    <Dialog title={text('elections.call')} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <div className={styles.pair}>
          <MandateFields name="mandate" />
          <SelectField name="candidacyDays" label={text('elections.candidacyDays')} defaultValue="7" options={days} />
          <SelectField name="votingDays" label={text('elections.votingDays')} defaultValue="7" options={days} />
        </div>
        <FormActions form={form} label={text('elections.call')} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
