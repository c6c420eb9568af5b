/** What a column of the list is used for; one without a role is left out. */
export const COLUMN_ROLES = [
  'email',
  'first_name',
  'last_name',
  'full_name',
  'organisation',
  'commune',
  'persona',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** For each column in turn. */
export type Roles = readonly (ColumnRole | null)[];
