import { OPPORTUNITY_KINDS, type OpportunityKind } from '@rayonne/contracts';
import type { OpportunityKind as GivenKind } from '../../../gql/graphql';

/** The kind by the name that the server takes. */
export const givenKind = (kind: OpportunityKind) =>
  kind.toUpperCase() as Uppercase<OpportunityKind> satisfies GivenKind;

/** The kind that an address or a draft names, if there is such. */
export const readKind = (name: string | null | undefined): OpportunityKind | undefined =>
  OPPORTUNITY_KINDS.find((kind) => kind === name);
