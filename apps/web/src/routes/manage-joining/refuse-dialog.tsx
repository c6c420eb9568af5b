import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Dialog, TextArea, useToast } from '@rayonne/ui';
import { lengthFault, textOf } from '../../shared/forms/checks';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { RefuseJoinRequest } from './joining-documents';

export interface RefuseDialogProps {
  id: string;
  name: string;
  onClose: () => void;
}

/** A no comes with its reason: the person reads it as it is written here. */
export function RefuseDialog({ id, name, onClose }: RefuseDialogProps) {
  const text = useText();
  const toast = useToast();
  const [refuse] = useMutation(RefuseJoinRequest, { refetchQueries: ['JoinRequests', 'Shell'] });
  const form = useForm({
    read: (fields) => ({ reason: textOf(fields, 'reason').trim() }),
    check: ({ reason }) => ({ reason: lengthFault(reason, { min: 1, ...LIMITS.refusalReason }) }),
    submit: async ({ reason }, intent) => {
      await refuse({ variables: { input: { request: id, reason } }, context: { intent } });
      toast({ text: text('requests.refused', { name }) });
      onClose();
    },
  });
  return (
    <Dialog title={text('requests.refuseName', { name })} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <TextArea
          id="reason"
          name="reason"
          rows={4}
          maxLength={LIMITS.refusalReason.max}
          label={text('requests.reason')}
          description={text('requests.reasonHint', { name })}
          error={form.errorOf('reason')}
        />
        <FormActions form={form} variant="danger" label={text('requests.refuseNow')} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
