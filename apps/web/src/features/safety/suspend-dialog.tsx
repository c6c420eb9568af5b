import { Dialog, TextField, formatDay } from '@rayonne/ui';
import { textOf } from '../../shared/forms/checks';
import { dayOf, endOfDay } from '../../shared/forms/date-field-days';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import { reasonFault, ReasonField } from './reason-field';
import { useRestrictActs } from './use-restrict-acts';

export interface RestrictDialogProps {
  member: { id: string; name: string };
  onDone?: () => void;
  onClose: () => void;
}

const DAY_MS = 86_400_000;
const dayIn = (days: number) => dayOf(new Date(Date.now() + days * DAY_MS).toISOString())!;

/** Keeps a member from taking part until a day, for a reason that they read. */
export function SuspendDialog({ member, onDone, onClose }: RestrictDialogProps) {
  const text = useText();
  const locale = useLocale();
  const { name: territory } = useMembership();
  const acts = useRestrictActs(member);
  const { name } = member;
  const [first, usual, last] = [dayIn(1), dayIn(7), dayIn(365)];
  const form = useForm({
    read: (fields) => ({ day: textOf(fields, 'until'), reason: textOf(fields, 'reason').trim() }),
    check: ({ day, reason }) => ({
      until: day >= first && day <= last ? undefined : ['restrict.untilFault'],
      reason: reasonFault(reason),
    }),
    submit: async ({ day, reason }, intent) => {
      const until = endOfDay(day)!;
      await acts.suspend(
        { until, reason },
        text('restrict.suspended', { name, date: formatDay(new Date(until), locale) }),
        intent,
      );
      onClose();
      onDone?.();
    },
  });
  return (
    <Dialog title={text('restrict.suspendTitle', { name })} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <p>{text('restrict.suspendText', { name, territory })}</p>
        <TextField
          id="until"
          name="until"
          type="date"
          min={first}
          max={last}
          defaultValue={usual}
          label={text('restrict.until')}
          description={text('restrict.untilHint')}
          error={form.errorOf('until')}
        />
        <ReasonField name={name} form={form} />
        <FormActions form={form} variant="danger" label={text('restrict.suspend')} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
