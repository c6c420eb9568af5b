import type { MessageId } from '@rayonne/messages';
import { ChoiceField } from '@rayonne/ui';
import type { Persona } from '../../../gql/graphql';
import { useText } from '../../../shared/i18n/use-text';

const PERSONAS: readonly { value: Persona; label: MessageId; hint: MessageId }[] = [
  { value: 'AMBASSADOR', label: 'persona.ambassador', hint: 'membership.ambassadorHint' },
  { value: 'LEADER', label: 'persona.leader', hint: 'membership.leaderHint' },
  { value: 'ACTOR', label: 'persona.actor', hint: 'membership.actorHint' },
];

/** The persona that a form's field names. */
export const personaOf = (value: string): Persona | undefined =>
  PERSONAS.find((persona) => persona.value === value)?.value;

export function PersonaField({ error, initial }: { error: string | undefined; initial?: Persona }) {
  const text = useText();
  return (
    <div id="persona" tabIndex={-1}>
      <ChoiceField
        label={text('membership.persona')}
        name="persona"
        error={error}
        defaultValue={initial}
        options={PERSONAS.map(({ value, label, hint }) => ({ value, label: text(label), hint: text(hint) }))}
      />
    </div>
  );
}
