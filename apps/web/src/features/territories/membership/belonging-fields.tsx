import { SearchSelect } from '@rayonne/ui';
import type { Persona } from '../../../gql/graphql';
import { textOf } from '../../../shared/forms/checks';
import type { FormState } from '../../../shared/forms/use-form';
import { useText } from '../../../shared/i18n/use-text';
import { PersonaField, personaOf } from './persona-field';

interface Commune {
  code: string;
  name: string;
}

export interface BelongingFieldsProps {
  form: FormState;
  communes: readonly Commune[];
  onSearchCommune: (text: string) => void;
  initial?: { persona: Persona | null; commune: Commune | null };
}

export const readBelonging = (fields: FormData) => ({
  persona: personaOf(textOf(fields, 'persona')),
  communeCode: textOf(fields, 'communeCode') || null,
});

/** As whom one takes part, and from which commune. */
export function BelongingFields({ form, communes, onSearchCommune, initial }: BelongingFieldsProps) {
  const text = useText();
  const commune = initial?.commune;
  return (
    <>
      <PersonaField error={form.errorOf('persona')} initial={initial?.persona ?? undefined} />
      <SearchSelect
        name="communeCode"
        label={text('membership.commune')}
        description={text('membership.communeHint')}
        error={form.errorOf('communeCode')}
        initial={commune ? { value: commune.code, label: commune.name } : undefined}
        options={communes.map(({ code, name }) => ({ value: code, label: name }))}
        onSearch={onSearchCommune}
      />
    </>
  );
}
