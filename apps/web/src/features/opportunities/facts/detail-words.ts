import { OPPORTUNITY_FIELDS, type OpportunityField } from '@rayonne/contracts';
import type { OpportunityDetailInput, OpportunityKind as GivenKind } from '../../../gql/graphql';
import type { WriteText } from '../../../shared/i18n/use-text';
import { kindOf } from '../kinds';

export interface DetailWords {
  readonly label: string;
  readonly value: string;
}

function valueWords(field: OpportunityField, value: string, text: WriteText): string {
  if (field.type === 'boolean') return text(value === 'true' ? 'opportunityFacts.yes' : 'opportunityFacts.no');
  if (field.type === 'number') return text(`opportunityUnit.${field.unit}`, { count: Number(value) });
  if (field.type === 'line') return value;
  const choice = field.choices.find((one) => one === value);
  return choice ? text(`opportunityChoice.${choice}`) : value;
}

/** What an opportunity says in the fields of its kind, in the reader's words. */
export const detailWords = (
  kind: GivenKind,
  details: readonly OpportunityDetailInput[],
  text: WriteText,
): DetailWords[] =>
  details.flatMap(({ field: name, value }) => {
    const field = OPPORTUNITY_FIELDS[kindOf(kind)].find((one) => one.name === name);
    if (!field) return [];
    const label = text(`opportunityField.${field.name}`);
    return [{ label, value: valueWords(field, value, text) }];
  });
