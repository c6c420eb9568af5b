import { LIMITS } from '@rayonne/contracts';
import { TextArea } from '@rayonne/ui';
import { lengthFault } from '../../shared/forms/checks';
import type { FormState } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';

export const reasonFault = (reason: string) => lengthFault(reason, LIMITS.restrictionReason);

/** Why: the person concerned reads it as it is written here. */
export function ReasonField({ name, form }: { name: string; form: FormState }) {
  const text = useText();
  return (
    <TextArea
      id="reason"
      name="reason"
      rows={4}
      maxLength={LIMITS.restrictionReason.max}
      label={text('restrict.reason')}
      description={text('restrict.reasonHint', { name })}
      error={form.errorOf('reason')}
    />
  );
}
