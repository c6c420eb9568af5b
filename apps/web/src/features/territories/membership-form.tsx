import { Button, ErrorSummary, SearchSelect } from '@rayonne/ui';
import type { Persona } from '../../gql/graphql';
import { textOf } from '../../shared/forms/checks';
import styles from '../../shared/forms/form.module.css';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { PersonaField, personaOf } from './persona-field';

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
}

/** As whom one takes part, and from which commune. */
export function MembershipForm({ communes, onSearchCommune, onSubmit, submitLabel }: MembershipFormProps) {
  const text = useText();
  const form = useForm({
    read: (fields) => ({
      persona: personaOf(textOf(fields, 'persona')),
      communeCode: textOf(fields, 'communeCode') || null,
    }),
    check: ({ persona }) => ({ persona: persona ? undefined : ['membership.personaMissing'] }),
    submit: async ({ persona = 'AMBASSADOR', communeCode }, intent) => onSubmit({ persona, communeCode }, intent),
  });
  return (
    <form className={styles.form} onSubmit={form.onSubmit} noValidate>
      <ErrorSummary title={text('form.summary', { count: form.errors.length })} errors={form.errors} />
      <PersonaField error={form.errorOf('persona')} />
      <SearchSelect
        name="communeCode"
        label={text('membership.commune')}
        description={text('membership.communeHint')}
        error={form.errorOf('communeCode')}
        options={communes.map(({ code, name }) => ({ value: code, label: name }))}
        onSearch={onSearchCommune}
      />
      <Button type="submit" size="large" wide busy={form.busy}>
        {submitLabel}
      </Button>
    </form>
  );
}
