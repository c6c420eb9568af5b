import { LIMITS, readOpportunityDetails } from '@rayonne/contracts';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import type { OpportunityWords } from '../opportunity-words';
import type { OpportunityWordsInput } from './opportunity-words.input';

/** Throws `InvalidInputError` naming the field that cannot be: one of the kind, or one end of a range. */
export function readWords(input: OpportunityWordsInput): OpportunityWords {
  const { kind, direction, title, body, sectors, skills } = input;
  const { details, fault } = readOpportunityDetails(kind, input.details);
  if (fault !== undefined) throw new InvalidInputError(fault);
  const words = {
    kind,
    direction,
    title,
    body,
    details,
    sectors,
    skills,
    communeCodes: communesOf(input),
    deadline: input.deadline ?? null,
    radiusKm: input.radiusKm ?? null,
    amountMin: input.amountMin ?? null,
    amountMax: input.amountMax ?? null,
    volume: input.volume ?? null,
    startsOn: input.startsOn ?? null,
    endsOn: input.endsOn ?? null,
  };
  checkRanges(words);
  return words;
}

/** Its place is among them, first; a radius without a place would be around nothing. An edit may leave the place as it is. */
function communesOf({ communeCode, communeCodes, radiusKm }: OpportunityWordsInput): string[] {
  const all = [...new Set([...(communeCode ? [communeCode] : []), ...communeCodes])];
  if (all.length > LIMITS.opportunityCommunes) throw new InvalidInputError('communeCodes');
  if (radiusKm && all.length === 0 && communeCode === null) throw new InvalidInputError('radiusKm');
  return all;
}

function checkRanges({ amountMin, amountMax, startsOn, endsOn }: OpportunityWords): void {
  if (amountMin !== null && amountMax !== null && amountMin > amountMax) throw new InvalidInputError('amountMax');
  if (startsOn && endsOn && startsOn > endsOn) throw new InvalidInputError('endsOn');
}
