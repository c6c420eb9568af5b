import { LIMITS } from '@rayonne/contracts';
import { CheckboxField } from '@rayonne/ui';
import type { ConclusionChoicesQuery } from '../../../gql/graphql';
import formStyles from '../../../shared/forms/form.module.css';
import { useText } from '../../../shared/i18n/use-text';
import { MemberField } from '../../../shared/people/member-field';
import type { Credited } from './conclude-values';

export interface CreditFieldsProps {
  suggestions: ConclusionChoicesQuery['creditSuggestions'];
  credits: readonly Credited[];
  onChange: (credits: readonly Credited[]) => void;
  /** Id of the other side, who is thanked otherwise. */
  without: string;
}

/** Who introduced or relayed it: those the product thinks of, and whoever else. */
export function CreditFields({ suggestions, credits, onChange, without }: CreditFieldsProps) {
  const text = useText();
  const suggested = suggestions.map(({ member, role }): Credited => ({ ...member, role }));
  const others = credits.filter(({ id }) => suggested.every((one) => one.id !== id));
  const offered = [...suggested, ...others].filter(({ id }) => id !== without);
  const isFull = credits.length >= LIMITS.outcomeCredits;
  const set = (credit: Credited, isThanked: boolean) =>
    onChange([...credits.filter(({ id }) => id !== credit.id), ...(isThanked ? [credit] : [])]);
  return (
    <fieldset className={formStyles.checks}>
      <legend>{text('conclude.credits')}</legend>
      {offered.map((credit) => (
        <CheckboxField
          key={credit.id}
          name="credits"
          checked={credits.some(({ id }) => id === credit.id)}
          disabled={isFull && credits.every(({ id }) => id !== credit.id)}
          onChange={(event) => set(credit, event.currentTarget.checked)}
          label={text(credit.role === 'INTRODUCED' ? 'conclude.introducedBy' : 'conclude.relayedBy', {
            name: credit.name,
          })}
        />
      ))}
      {!isFull && (
        <MemberField
          name="credited"
          label={text('conclude.addCredit')}
          description={text('conclude.addCreditHint')}
          clears
          without={[without, ...offered.map(({ id }) => id)]}
          onChoose={({ value, label }) => set({ id: value, name: label.split(', ')[0]!, role: 'INTRODUCED' }, true)}
        />
      )}
    </fieldset>
  );
}
