import { useMutation } from '@apollo/client/react';
import { Button, Dialog, ErrorSummary, SelectField, TextField, useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { emailFault, textOf } from '../../shared/forms/checks';
import styles from '../../shared/forms/form.module.css';
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
      <form className={styles.form} onSubmit={form.onSubmit} noValidate>
        <ErrorSummary title={text('form.summary', { count: form.errors.length })} errors={form.errors} />
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
        <div className={styles.actions}>
          <Button type="submit" busy={form.busy}>
            {text('installation.nameCaretaker')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {text('action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
