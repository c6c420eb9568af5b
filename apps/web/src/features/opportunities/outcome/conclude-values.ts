import type { ConcludeOpportunityInput, CreditRole, OutcomeKind } from '../../../gql/graphql';
import { textOf } from '../../../shared/forms/checks';
import type { Faults } from '../../../shared/forms/use-form';
import { OUTCOME_LABELS } from './outcome-kinds';

/** Choices of the other side that are no member's id. */
export const [ANOTHER_MEMBER, OUTSIDE] = ['member', 'outside'] as const;

export interface Credited {
  readonly id: string;
  readonly name: string;
  readonly role: CreditRole;
}

export type ConcludeValues = Omit<ConcludeOpportunityInput, 'id' | 'credits'>;

const isKind = (value: string): value is OutcomeKind => value in OUTCOME_LABELS;

function amountOf(fields: FormData, name: string): number | null {
  const digits = textOf(fields, name).replace(/[\s\u00a0\u202f]/g, '');
  return digits === '' ? null : Number(digits);
}

export function readConclusion(fields: FormData): ConcludeValues {
  const kind = textOf(fields, 'kind');
  const chosen = textOf(fields, 'with');
  const isMember = chosen !== OUTSIDE && chosen !== ANOTHER_MEMBER;
  return {
    kind: isKind(kind) ? kind : 'OTHER',
    partner: (isMember ? chosen : chosen === ANOTHER_MEMBER && textOf(fields, 'partner')) || null,
    partnerWords: (chosen === OUTSIDE && textOf(fields, 'partnerWords').trim()) || null,
    amountMin: amountOf(fields, 'amountMin'),
    amountMax: amountOf(fields, 'amountMax'),
    thanks: textOf(fields, 'thanks').trim() || null,
  };
}

const isAmount = (amount: number | null | undefined) => typeof amount !== 'number' || Number.isInteger(amount);

export function checkConclusion({ amountMin, amountMax }: ConcludeValues): Faults {
  return {
    amountMin: isAmount(amountMin) ? undefined : ['conclude.wholeEuros'],
    amountMax: isAmount(amountMax) ? undefined : ['conclude.wholeEuros'],
  };
}
