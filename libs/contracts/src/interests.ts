/** What a member cares about in a territory: few enough to choose from at a glance. */
export const INTERESTS = [
  'business',
  'jobs',
  'training',
  'crafts',
  'food',
  'nature',
  'mobility',
  'culture',
  'heritage',
  'sport',
  'families',
  'solidarity',
  'tourism',
  'events',
] as const;

export type Interest = (typeof INTERESTS)[number];

/** As many as one names on a first visit. */
export const FIRST_INTERESTS = 3;
