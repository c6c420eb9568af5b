import { AWAY_DAYS, isAway } from '../../identity';

/** SQL condition: nobody can count on the row `m` of `members` to look after what they published. */
export const UNATTENDED = `
  (m.state <> 'active'
   or (coalesce(m.feed_seen_at, '-infinity') < now() - interval '${AWAY_DAYS} days' and ${isAway('m.account_id')}))`;
