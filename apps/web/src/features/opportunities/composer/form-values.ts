import { LIMITS, OPPORTUNITY_FIELDS, readOpportunityDetails, type OpportunityKind } from '@rayonne/contracts';
import type { OpportunityDetailInput, OpportunityDirection, SubjectAudience } from '../../../gql/graphql';
import { textOf } from '../../../shared/forms/checks';
import { endOfDay } from '../../../shared/forms/date-field-days';
import { splitList } from '../../../shared/forms/list-texts';
import type { Faults, FieldFault } from '../../../shared/forms/use-form';
import { givenKind } from './given-kinds';
import type { OpportunityKind as GivenKind } from '../../../gql/graphql';

export interface OpportunityValues {
  kind: GivenKind;
  direction: OpportunityDirection;
  title: string;
  body: string;
  details: OpportunityDetailInput[];
  sectors: string[];
  skills: string[];
  communeCode: string | null;
  communeCodes: string[];
  radiusKm: number | null;
  amountMin: number | null;
  amountMax: number | null;
  volume: string | null;
  startsOn: string | null;
  endsOn: string | null;
  deadline: string | null;
  audience: SubjectAudience;
  audienceSectors?: string[];
  /** In whose name; an edit does not change it. */
  organisation?: string | null;
}

export const AUDIENCES = [
  'TERRITORY',
  'SECTORS',
  'INTRODUCTION',
  'PUBLIC',
] as const satisfies readonly SubjectAudience[];
export const audienceOf = (given: string | undefined): SubjectAudience =>
  AUDIENCES.find((audience) => audience === given) ?? 'TERRITORY';

/** A whole number as people write it, with spaces between thousands; `NaN` for anything else that is not empty. */
function numberOf(fields: FormData, name: string): number | null {
  const given = textOf(fields, name).replace(/\s/gu, '');
  if (given === '') return null;
  return /^\d{1,10}$/.test(given) ? Number(given) : NaN;
}

const lineOf = (fields: FormData, name: string) => textOf(fields, name).trim() || null;

export function readOpportunity(kind: OpportunityKind, fields: FormData): OpportunityValues {
  const communeCodes = splitList(textOf(fields, 'communeCodes')).map((line) => line.split(' ')[0]!);
  const audience = audienceOf(textOf(fields, 'audience'));
  const details = OPPORTUNITY_FIELDS[kind].flatMap(({ name, type }) => {
    const value = textOf(fields, name).trim();
    return value ? [{ field: name, value: type === 'number' ? value.replace(/\s/gu, '') : value }] : [];
  });
  return {
    kind: givenKind(kind),
    direction: fields.get('direction') === 'OFFER' ? 'OFFER' : 'NEED',
    title: textOf(fields, 'title').trim(),
    body: textOf(fields, 'body').trim(),
    details,
    sectors: splitList(textOf(fields, 'sectors')),
    skills: splitList(textOf(fields, 'skills')),
    communeCode: communeCodes[0] ?? null,
    communeCodes,
    radiusKm: numberOf(fields, 'radiusKm'),
    amountMin: numberOf(fields, 'amountMin'),
    amountMax: numberOf(fields, 'amountMax'),
    volume: lineOf(fields, 'volume'),
    startsOn: lineOf(fields, 'startsOn'),
    endsOn: lineOf(fields, 'endsOn'),
    deadline: endOfDay(textOf(fields, 'deadline')),
    audience,
    ...(audience === 'SECTORS' && { audienceSectors: splitList(textOf(fields, 'audienceSectors')) }),
    ...(fields.has('organisation') && { organisation: textOf(fields, 'organisation') || null }),
  };
}

const TITLE_MIN = LIMITS.opportunityTitle.min;
const { min: NEAREST, max: FARTHEST } = LIMITS.opportunityRadius;

const numberFault = (value: number | null, { min = 0, max }: { min?: number; max: number }): FieldFault | undefined =>
  value === null || (value >= min && value <= max) ? undefined : ['composer.numberFault'];

function detailFaults(kind: OpportunityKind, details: readonly OpportunityDetailInput[]): Faults {
  const { fault } = readOpportunityDetails(kind, details);
  if (fault === undefined) return {};
  const isSaid = details.some(({ field }) => field === fault);
  return { [fault]: [isSaid ? 'composer.numberFault' : 'form.required'] };
}

export function checkOpportunity(kind: OpportunityKind, values: OpportunityValues): Faults {
  const { title, body, communeCodes, radiusKm, amountMin, amountMax, startsOn, endsOn, audienceSectors } = values;
  const amounts = { max: LIMITS.opportunityAmount };
  const isUpsideDown = amountMin !== null && amountMax !== null && amountMin > amountMax;
  const endsTooEarly = startsOn !== null && endsOn !== null && startsOn > endsOn;
  return {
    title: title.length < TITLE_MIN ? ['form.tooShort', { min: TITLE_MIN }] : undefined,
    body: body ? undefined : ['form.required'],
    ...detailFaults(kind, values.details),
    radiusKm:
      radiusKm !== null && communeCodes.length === 0
        ? ['composer.radiusFault']
        : numberFault(radiusKm, { min: NEAREST, max: FARTHEST }),
    endsOn: endsTooEarly ? ['composer.endsFault'] : undefined,
    amountMin: numberFault(amountMin, amounts),
    amountMax: isUpsideDown ? ['composer.amountFault'] : numberFault(amountMax, amounts),
    audienceSectors: audienceSectors?.length === 0 ? ['composer.audienceSectorsFault'] : undefined,
  };
}
