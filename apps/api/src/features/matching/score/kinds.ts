import type { OpportunityKind } from '@rayonne/contracts';

/** How far a kind of opportunity travels: its worth halves every `half` kilometres, down to `floor`. */
export interface Range {
  readonly half: number;
  readonly floor: number;
}

export const RANGES: Readonly<Record<OpportunityKind, Range>> = {
  premises: { half: 12, floor: 0 },
  hosting: { half: 25, floor: 0.05 },
  equipment: { half: 30, floor: 0.05 },
  job: { half: 25, floor: 0.1 },
  business: { half: 50, floor: 0.15 },
  tender: { half: 60, floor: 0.2 },
  skill: { half: 40, floor: 0.2 },
  partnership: { half: 50, floor: 0.15 },
  influence: { half: 150, floor: 0.4 },
  funding: { half: 200, floor: 0.5 },
};

/** Kinds that meet although they are called otherwise, in both directions; others hardly do. */
const KIN: readonly (readonly [OpportunityKind, OpportunityKind, number])[] = [
  ['business', 'tender', 0.9],
  ['business', 'partnership', 0.75],
  ['tender', 'partnership', 0.8],
  ['business', 'skill', 0.7],
  ['business', 'equipment', 0.7],
  ['business', 'hosting', 0.5],
  ['business', 'influence', 0.5],
  ['business', 'job', 0.4],
  ['skill', 'job', 0.5],
  ['skill', 'influence', 0.6],
  ['skill', 'partnership', 0.6],
  ['skill', 'hosting', 0.5],
  ['premises', 'hosting', 0.7],
  ['premises', 'equipment', 0.6],
  ['hosting', 'equipment', 0.6],
  ['funding', 'partnership', 0.6],
  ['funding', 'business', 0.4],
  ['influence', 'partnership', 0.6],
  ['influence', 'funding', 0.5],
];
const STRANGERS = 0.25;

const KINSHIP = new Map(
  KIN.flatMap(([one, other, value]) => [[`${one} ${other}`, value] as const, [`${other} ${one}`, value] as const]),
);

/** How well an offer of one kind answers a need of the other. */
export const kinship = (one: OpportunityKind, other: OpportunityKind): number =>
  one === other ? 1 : (KINSHIP.get(`${one} ${other}`) ?? STRANGERS);
