import { Button, ErrorSummary } from '@rayonne/ui';
import type { Persona } from '../../gql/graphql';
import styles from '../../shared/forms/form.module.css';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { BelongingFields, readBelonging, type BelongingFieldsProps } from './belonging-fields';

export interface Belonging {
  persona: Persona;
  communeCode: string | null;
}

export interface MembershipFormProps {
  communes: readonly { code: string; name: string }[];
  onSearchCommune: (text: string) => void;
  /** Does the work; what it throws is shown. */
  onSubmit: (belonging: Belonging, intent: string) => Promise<void>;
  submitLabel: string;
  /** What whoever invites knows already. */
  initial?: BelongingFieldsProps['initial'];
}

/** As whom one takes part, and from which commune. */
export function MembershipForm({ communes, onSearchCommune, onSubmit, submitLabel, initial }: MembershipFormProps) {
  const text = useText();
  const form = useForm({
    read: readBelonging,
    check: ({ persona }) => ({ persona: persona ? undefined : ['membership.personaMissing'] }),
    submit: async ({ persona = 'AMBASSADOR', communeCode }, intent) => onSubmit({ persona, communeCode }, intent),
  });
  return (
    <form className={styles.form} onSubmit={form.onSubmit} noValidate>
      <ErrorSummary title={text('form.summary', { count: form.errors.length })} errors={form.errors} />
      <BelongingFields form={form} communes={communes} onSearchCommune={onSearchCommune} initial={initial} />
      <Button type="submit" size="large" wide busy={form.busy}>
        {submitLabel}
      </Button>
    </form>
  );
}
