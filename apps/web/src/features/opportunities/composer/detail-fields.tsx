import { OPPORTUNITY_FIELDS, type OpportunityField, type OpportunityKind } from '@rayonne/contracts';
import { CheckboxField, SelectField, TextField } from '@rayonne/ui';
import type { FormState } from '../../../shared/forms/use-form';
import type { FieldTexts } from '../../../shared/forms/use-form-draft';
import { useText } from '../../../shared/i18n/use-text';
import styles from './opportunity-form.module.css';

export interface FormPartProps {
  kind: OpportunityKind;
  start: FieldTexts;
  form: FormState;
}

/** The fields of the kind, made from its declaration. */
export function DetailFields({ kind, start, form }: FormPartProps) {
  return (
    <div className={styles.pair}>
      {OPPORTUNITY_FIELDS[kind].map((field) => (
        <DetailField key={field.name} field={field} initial={start[field.name]} error={form.errorOf(field.name)} />
      ))}
    </div>
  );
}

interface DetailFieldProps {
  field: OpportunityField;
  initial: string | undefined;
  error: string | undefined;
}

function DetailField({ field, initial, error }: DetailFieldProps) {
  const text = useText();
  const { name } = field;
  const label = text(`opportunityField.${name}`);
  const common = { id: name, name, error, defaultValue: initial };
  if (field.type === 'boolean') {
    return (
      <CheckboxField
        id={name}
        name={name}
        label={label}
        value="true"
        defaultChecked={initial === 'true'}
        error={error}
      />
    );
  }
  if (field.type === 'choice') {
    const choices = field.choices.map((value) => ({ value, label: text(`opportunityChoice.${value}`) }));
    return <SelectField {...common} label={label} options={[{ value: '', label: text('composer.any') }, ...choices]} />;
  }
  const isNumber = field.type === 'number';
  const unit = isNumber ? text(`composer.unit.${field.unit}`) : undefined;
  return (
    <TextField
      {...common}
      label={label}
      description={unit}
      inputMode={isNumber ? 'numeric' : 'text'}
      maxLength={isNumber ? undefined : field.max}
    />
  );
}
