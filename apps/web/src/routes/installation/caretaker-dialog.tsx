import { useMutation } from '@apollo/client/react';
import { Dialog, SelectField, TextField, useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { emailFault, textOf } from '../../shared/forms/checks';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';

const NameCaretaker = graphql(/* GraphQL */ `
  mutation NameCaretaker($input: NameCaretakerInput!) {
    nameCaretaker(input: $input) {
      id
      hasCharterEditor
    }
  }
`);

const DAYS = ['30', '60', '90'];

export interface CaretakerDialogProps {
  territory: { id: string; name: string };
  onClose: () => void;
}

/** Names who mends a charter that nobody may change any more. */
export function CaretakerDialog({ territory: { id, name }, onClose }: CaretakerDialogProps) {
  const text = useText();
  const toast = useToast();
  const [nameCaretaker] = useMutation(NameCaretaker);
  const form = useForm({
    read: (fields) => ({ email: textOf(fields, 'email').trim(), days: Number(textOf(fields, 'days')) }),
    check: ({ email }) => ({ email: emailFault(email) }),
    submit: async (values, intent) => {
      await nameCaretaker({ variables: { input: { territory: id, ...values } }, context: { intent } });
      toast({ text: text('installation.caretakerNamed', { name }) });
      onClose();
    },
  });
  return (
    <Dialog title={text('installation.caretakerTitle', { name })} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <p>{text('installation.caretakerText')}</p>
        <TextField
          id="email"
          name="email"
          type="email"
          autoComplete="off"
          label={text('installation.caretakerEmail')}
          description={text('installation.caretakerHint')}
          error={form.errorOf('email')}
        />
        <SelectField
          name="days"
          label={text('installation.caretakerDays')}
          defaultValue="90"
          options={DAYS.map((days) => ({ value: days, label: text('installation.days', { count: Number(days) }) }))}
        />
        <FormActions form={form} label={text('installation.nameCaretaker')} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
