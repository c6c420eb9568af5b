/** Without a visit for that long, somebody is not counted on to look after what they published. */
export const AWAY_DAYS = 90;

/** SQL condition: the account `id` has opened no page for a long while. */
export const isAway = (id: string) => `
  not exists (select from sessions visit
               where visit.account_id = ${id} and visit.last_seen_at > now() - interval '${AWAY_DAYS} days')`;
