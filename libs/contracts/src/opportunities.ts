/** What an opportunity may be about; each kind has fields of its own. */
export const OPPORTUNITY_KINDS = [
  'business',
  'partnership',
  'tender',
  'premises',
  'funding',
  'job',
  'skill',
  'equipment',
  'hosting',
  'influence',
] as const;
export type OpportunityKind = (typeof OPPORTUNITY_KINDS)[number];

export const OPPORTUNITY_DIRECTIONS = ['offer', 'need'] as const;
export type OpportunityDirection = (typeof OPPORTUNITY_DIRECTIONS)[number];

export const FIELD_UNITS = ['squareMetres', 'hoursPerWeek', 'people', 'pieces', 'lots'] as const;
export type FieldUnit = (typeof FIELD_UNITS)[number];

interface FieldShape {
  readonly name: string;
  readonly required?: true;
  readonly type: 'choice' | 'number' | 'line' | 'boolean';
  readonly choices?: readonly string[];
  readonly unit?: FieldUnit;
  readonly max?: number;
}

const LINE = 120;
const PLACES_OF_WORK = ['onSite', 'partlyRemote', 'remote'] as const;

const DECLARED = {
  business: [
    { name: 'trade', type: 'choice', choices: ['goods', 'services', 'works', 'subcontracting', 'distribution'] },
    { name: 'rhythm', type: 'choice', choices: ['once', 'regular'] },
  ],
  partnership: [
    {
      name: 'partnership',
      type: 'choice',
      choices: ['jointBid', 'development', 'commercial', 'sponsorship', 'research', 'pooling'],
    },
    { name: 'partner', type: 'line', max: LINE },
  ],
  tender: [
    {
      name: 'call',
      type: 'choice',
      choices: ['publicTender', 'privateTender', 'callForProjects', 'callForInterest'],
      required: true,
    },
    { name: 'issuer', type: 'line', max: LINE },
    { name: 'reference', type: 'line', max: 60 },
    { name: 'lots', type: 'number', unit: 'lots', max: 500 },
  ],
  premises: [
    {
      name: 'premises',
      type: 'choice',
      choices: ['office', 'shop', 'workshop', 'warehouse', 'kitchen', 'hall', 'land'],
      required: true,
    },
    { name: 'tenure', type: 'choice', choices: ['rent', 'sublet', 'sale', 'shortTerm'] },
    { name: 'area', type: 'number', unit: 'squareMetres', max: 10_000_000 },
    { name: 'accessible', type: 'boolean' },
  ],
  funding: [
    {
      name: 'instrument',
      type: 'choice',
      choices: ['loan', 'equity', 'grant', 'guarantee', 'donation', 'crowdfunding'],
    },
    { name: 'stage', type: 'choice', choices: ['creation', 'growth', 'takeover', 'turnaround'] },
  ],
  job: [
    {
      name: 'contract',
      type: 'choice',
      choices: ['permanent', 'fixedTerm', 'apprenticeship', 'internship', 'temporary', 'freelance', 'seasonal'],
      required: true,
    },
    { name: 'hours', type: 'number', unit: 'hoursPerWeek', max: 48 },
    { name: 'work', type: 'choice', choices: PLACES_OF_WORK },
    { name: 'experience', type: 'choice', choices: ['beginner', 'some', 'seasoned'] },
    { name: 'housing', type: 'boolean' },
  ],
  skill: [
    { name: 'format', type: 'choice', choices: ['mentoring', 'advice', 'training', 'proBono'] },
    { name: 'pace', type: 'choice', choices: ['once', 'monthly', 'weekly'] },
    { name: 'work', type: 'choice', choices: PLACES_OF_WORK },
  ],
  equipment: [
    { name: 'terms', type: 'choice', choices: ['sharing', 'loan', 'rental', 'sale', 'gift'] },
    { name: 'pieces', type: 'number', unit: 'pieces', max: 100_000 },
    { name: 'availability', type: 'line', max: LINE },
    { name: 'delivery', type: 'boolean' },
  ],
  hosting: [
    { name: 'occasion', type: 'choice', choices: ['visit', 'delegation', 'event', 'residency', 'stay'] },
    { name: 'people', type: 'number', unit: 'people', max: 10_000 },
    { name: 'accessible', type: 'boolean' },
  ],
  influence: [
    {
      name: 'sphere',
      type: 'choice',
      choices: ['institutions', 'press', 'companies', 'networks', 'abroad', 'schools'],
    },
    { name: 'reach', type: 'line', max: LINE },
  ],
} as const satisfies Record<OpportunityKind, readonly FieldShape[]>;

type Declared = (typeof DECLARED)[OpportunityKind][number];
export type OpportunityFieldName = Declared['name'];
export type OpportunityChoice = Extract<Declared, { type: 'choice' }>['choices'][number];

/** A field of one kind. The form and the validation are both made from its declaration; its words are in the catalogue. */
export type OpportunityField = { readonly name: OpportunityFieldName; readonly required?: true } & (
  | { readonly type: 'choice'; readonly choices: readonly OpportunityChoice[] }
  | { readonly type: 'number'; readonly unit: FieldUnit; readonly max: number }
  | { readonly type: 'line'; readonly max: number }
  | { readonly type: 'boolean' }
);

/** The fields of every kind, in the order of the form. */
export const OPPORTUNITY_FIELDS: Readonly<Record<OpportunityKind, readonly OpportunityField[]>> = DECLARED;

export type DetailValue = string | number | boolean;
export type OpportunityDetails = Readonly<Record<string, DetailValue>>;

export interface GivenDetail {
  readonly field: string;
  readonly value: string;
}

/** What was said of the fields of a kind, or the name of the one that cannot be. */
export type ReadDetails =
  | { readonly details: OpportunityDetails; readonly fault?: undefined }
  | { readonly details?: undefined; readonly fault: string };

/** Reads values as a client writes them. A field of another kind, one said twice and an unknown choice are faults. */
export function readOpportunityDetails(kind: OpportunityKind, given: readonly GivenDetail[]): ReadDetails {
  const fields = OPPORTUNITY_FIELDS[kind];
  const details: Record<string, DetailValue> = {};
  for (const { field: name, value } of given) {
    const field = fields.find((one) => one.name === name);
    const read = field && !(name in details) ? valueOf(field, value) : undefined;
    if (read === undefined) return { fault: name };
    details[name] = read;
  }
  const missing = fields.find(({ name, required }) => required && !(name in details));
  return missing ? { fault: missing.name } : { details };
}

const LINE_TEXT = /^[^\p{Cc}\p{Co}\p{Cn}\p{Cf}<>]+$/u;

function valueOf(field: OpportunityField, given: string): DetailValue | undefined {
  if (field.type === 'choice') return field.choices.find((choice) => choice === given);
  if (field.type === 'boolean') return given === 'true' || (given === 'false' ? false : undefined);
  if (field.type === 'number') {
    const number = /^\d{1,9}$/.test(given) ? Number(given) : 0;
    return number >= 1 && number <= field.max ? number : undefined;
  }
  const line = given.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return line.length <= field.max && LINE_TEXT.test(line) ? line : undefined;
}

/** In the order of the declaration, as a client reads them. What a kind no longer declares is left out. */
export const writeOpportunityDetails = (kind: OpportunityKind, details: OpportunityDetails): GivenDetail[] =>
  OPPORTUNITY_FIELDS[kind].flatMap(({ name }) => {
    const value = details[name];
    return value === undefined ? [] : [{ field: name, value: String(value) }];
  });
