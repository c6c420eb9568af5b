import { Dialog, ErrorSummary } from '@rayonne/ui';
import { textOf } from '../../shared/forms/checks';
import styles from '../../shared/forms/form.module.css';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import { reasonFault, ReasonField, RestrictActions } from './restrict-fields';
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
      <form className={styles.form} onSubmit={form.onSubmit} noValidate>
        <ErrorSummary title={text('form.summary', { count: form.errors.length })} errors={form.errors} />
        <p>{text('restrict.removeText', { name, territory })}</p>
        <ReasonField name={name} form={form} />
        <RestrictActions label={text('restrict.remove')} busy={form.busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
