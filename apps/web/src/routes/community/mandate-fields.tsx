import { MANDATE_KINDS } from '@rayonne/contracts';
import { SelectField } from '@rayonne/ui';
import { MANDATE_TEXT } from '../../features/territories/mandate-text';
import { useText } from '../../shared/i18n/use-text';

const MONTHS = ['6', '12', '24', '36'];

/** Which mandate, under the given field name, and for how many months. */
export function MandateFields({ name }: { name: string }) {
  const text = useText();
  return (
    <>
      <SelectField
        name={name}
        label={text('mandates.kind')}
        options={MANDATE_KINDS.map((kind) => ({ value: kind, label: text(MANDATE_TEXT[kind]) }))}
      />
      <SelectField
        name="months"
        label={text('mandates.duration')}
        defaultValue="12"
        options={MONTHS.map((months) => ({
          value: months,
          label: text('mandates.months', { count: Number(months) }),
        }))}
      />
    </>
  );
}
