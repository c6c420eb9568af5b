/** The verbs that a territory's charter hands out. */
export const POWERS = [
  'posts.publish',
  'opportunities.publish',
  'comments.write',
  'reactions.give',
  'conversations.start',
  'members.invite',
  'members.import',
  'members.export',
  'members.approve',
  'members.welcome',
  'members.suspend',
  'organisations.create',
  'organisations.approve',
  'organisations.publish',
  'content.publicise',
  'content.curate',
  'content.moderate',
  'reports.handle',
  'mandates.grant',
  'territory.edit',
  'charter.edit',
] as const;

export type Power = (typeof POWERS)[number];

export const PERSONAS = ['ambassador', 'leader', 'actor'] as const;
export type Persona = (typeof PERSONAS)[number];

/** Roles that members grant or elect, and that the charter may name as holders. */
export const MANDATE_KINDS = ['community_manager', 'moderator', 'campaign_lead', 'content_curator', 'sponsor'] as const;
export type MandateKind = (typeof MANDATE_KINDS)[number];

/** The operator's stopgap where nobody holds `charter.edit` any more: no charter names it, no member grants it. */
export const CARETAKER = 'caretaker';
export type HeldMandate = MandateKind | typeof CARETAKER;

/** What a caretaker may do whatever the charter says: mend it, and hand its powers to somebody. */
export const CARETAKER_POWERS: readonly Power[] = ['charter.edit', 'mandates.grant'];

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
