/** Whom a member shows a field of their profile to, from everyone to nobody else. */
export const AUDIENCES = ['public', 'members', 'connections', 'me'] as const;
export type Audience = (typeof AUDIENCES)[number];
