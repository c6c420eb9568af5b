/** What an opportunity came to. */
export const OUTCOME_KINDS = [
  'contract',
  'hire',
  'partnership',
  'premises',
  'funding',
  'mentoring',
  'equipment',
  'visit',
  'other',
] as const;

export type OutcomeKind = (typeof OUTCOME_KINDS)[number];
