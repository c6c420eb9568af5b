import { Dialog } from '@rayonne/ui';
import { textOf } from '../../shared/forms/checks';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import { reasonFault, ReasonField } from './reason-field';
import type { RestrictDialogProps } from './suspend-dialog';
import { useRestrictActs } from './use-restrict-acts';

/** Takes a member out of the territory, for a reason that they read. */
export function RemoveDialog({ member, onDone, onClose }: RestrictDialogProps) {
  const text = useText();
  const { name: territory } = useMembership();
  const acts = useRestrictActs(member);
  const { name } = member;
  const form = useForm({
    read: (fields) => ({ reason: textOf(fields, 'reason').trim() }),
    check: ({ reason }) => ({ reason: reasonFault(reason) }),
    submit: async ({ reason }, intent) => {
      await acts.remove(reason, intent);
      onClose();
      onDone?.();
    },
  });
  return (
    <Dialog title={text('restrict.removeTitle', { name })} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <p>{text('restrict.removeText', { name, territory })}</p>
        <ReasonField name={name} form={form} />
        <FormActions form={form} variant="danger" label={text('restrict.remove')} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
