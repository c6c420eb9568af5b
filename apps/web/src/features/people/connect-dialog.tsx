import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Dialog, TextArea, useToast } from '@rayonne/ui';
import { textOf } from '../../shared/forms/checks';
import { Form, FormActions } from '../../shared/forms/form';
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
      <Form form={form}>
        <TextArea
          id="note"
          name="note"
          label={text('tie.note')}
          description={text('tie.noteHint')}
          maxLength={LIMITS.connectionNote.max}
          error={form.errorOf('note')}
        />
        <FormActions form={form} label={text('tie.request')} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
