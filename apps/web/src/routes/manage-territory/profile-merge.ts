import type { ProfileValues } from './profile-values';

const FIELDS = ['name', 'motto', 'color', 'languages', 'contactEmail', 'contactPhone', 'legalNotices'] as const;

export type ProfileField = (typeof FIELDS)[number];

const isSame = (a: ProfileValues[ProfileField], b: ProfileValues[ProfileField]) => String(a ?? '') === String(b ?? '');

const differing = (a: ProfileValues, b: ProfileValues) => FIELDS.filter((field) => !isSame(a[field], b[field]));

export const isSameProfile = (a: ProfileValues, b: ProfileValues) => differing(a, b).length === 0;

export interface MergedProfile {
  values: ProfileValues;
  /** Changed here and elsewhere, to different things: what was written here stands, the reader decides. */
  clashes: readonly ProfileField[];
}

/** What was written here from `base`, on top of what somebody else has saved since. */
export function mergeProfile(base: ProfileValues, mine: ProfileValues, theirs: ProfileValues): MergedProfile {
  const written = differing(base, mine);
  const saved = differing(base, theirs);
  const values = { ...theirs, ...Object.fromEntries(written.map((field) => [field, mine[field]])) };
  return { values, clashes: written.filter((field) => saved.includes(field) && !isSame(mine[field], theirs[field])) };
}
