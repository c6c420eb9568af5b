import type { TestApi } from '../../../testing/test-api';
import type { TestMember } from '../../territories/testing/member.factory';

const PSEUDONYMS = `insert into ledger_pseudonyms (territory_id, member_id) select $1, unnest($2::uuid[]) on conflict do nothing`;

const ACTS = `
  insert into interactions (territory_id, actor, verb, towards_kind, towards_id, counterpart, scope_kind, by_managing_mandate, occurred_at)
  select $1, a.pseudonym, $4, 'member', c.pseudonym, c.pseudonym, $5, false, now() - (day + $7::int) * interval '1 day'
    from ledger_pseudonyms a, ledger_pseudonyms c, generate_series(0, $6::int - 1) as day
   where a.territory_id = $1 and a.member_id = $2 and c.territory_id = $1 and c.member_id = $3`;

interface Past {
  readonly verb?: string;
  readonly scope?: 'territory' | 'private';
  /** One act a day. */
  readonly days?: number;
  readonly endedDaysAgo?: number;
}

/** Acts of one member towards another, on so many days up to now. */
export async function recognises(api: TestApi, by: TestMember, whom: TestMember, past: Past = {}): Promise<void> {
  const { verb = 'reactions.given', scope = 'territory', days = 1, endedDaysAgo = 0 } = past;
  const { territoryId } = by.key;
  await api.database.query(PSEUDONYMS, [territoryId, [by.memberId, whom.memberId]]);
  await api.database.query(ACTS, [territoryId, by.memberId, whom.memberId, verb, scope, days, endedDaysAgo]);
}
