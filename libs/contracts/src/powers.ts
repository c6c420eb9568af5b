/** The verbs that a territory's charter hands out. */
export const POWERS = [
  'posts.publish',
  'opportunities.publish',
  'comments.write',
  'reactions.give',
  'conversations.start',
  'members.invite',
  'members.import',
  'members.approve',
  'members.welcome',
  'members.suspend',
  'organisations.create',
  'organisations.approve',
  'organisations.publish',
  'content.moderate',
  'mandates.grant',
  'territory.edit',
  'charter.edit',
] as const;

export type Power = (typeof POWERS)[number];

export const PERSONAS = ['ambassador', 'leader', 'actor'] as const;
export type Persona = (typeof PERSONAS)[number];

export const MANDATE_KINDS = ['community_manager', 'moderator'] as const;
export type MandateKind = (typeof MANDATE_KINDS)[number];

/** Trust levels run from 0 (newcomer) to 4 (steward). */
export const TRUST_LEVELS = [0, 1, 2, 3, 4] as const;
export type TrustLevel = (typeof TRUST_LEVELS)[number];

/** Who holds a power: everyone from a trust level up, a persona, or a mandate. */
export type Holder = `level:${TrustLevel}` | `persona:${Persona}` | `mandate:${MandateKind}`;

export const HOLDERS: readonly Holder[] = [
  ...TRUST_LEVELS.map((level) => `level:${level}` as const),
  ...PERSONAS.map((persona) => `persona:${persona}` as const),
  ...MANDATE_KINDS.map((kind) => `mandate:${kind}` as const),
];
