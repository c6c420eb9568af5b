import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button, Dialog, ErrorSummary, TextArea, useToast } from '@rayonne/ui';
import { textOf } from '../../shared/forms/checks';
import styles from '../../shared/forms/form.module.css';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { RequestConnection } from './tie-documents';

export interface ConnectDialogProps {
  member: { id: string; name: string };
  onClose: () => void;
}

/** A request to connect, with a word that says why. */
export function ConnectDialog({ member: { id, name }, onClose }: ConnectDialogProps) {
  const text = useText();
  const toast = useToast();
  const [request] = useMutation(RequestConnection);
  const form = useForm({
    read: (fields) => ({ member: id, note: textOf(fields, 'note').trim() || null }),
    submit: async (input, intent) => {
      await request({ variables: { input }, context: { intent } });
      toast({ text: text('tie.requested', { name }) });
      onClose();
    },
  });
  return (
    <Dialog title={text('tie.requestTitle', { name })} closeLabel={text('action.close')} onClose={onClose}>
      <form className={styles.form} onSubmit={form.onSubmit} noValidate>
        <ErrorSummary title={text('form.summary', { count: form.errors.length })} errors={form.errors} />
        <TextArea
          id="note"
          name="note"
          label={text('tie.note')}
          description={text('tie.noteHint')}
          maxLength={LIMITS.connectionNote.max}
          error={form.errorOf('note')}
        />
        <div className={styles.actions}>
          <Button type="submit" busy={form.busy}>
            {text('tie.request')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {text('action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
