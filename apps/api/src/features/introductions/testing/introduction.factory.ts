import { runJobs } from '../../../platform/jobs/testing/run-jobs';
import { connect } from '../../connections/testing/connection.factory';
import type { TestApi } from '../../../testing/test-api';
import type { TestMember } from '../../territories/testing/member.factory';

interface Dealings {
  readonly verb?: `${string}.${string}`;
  readonly scope?: 'territory' | 'private';
  /** Days, counted back from today, on which they did so. */
  readonly daysAgo?: readonly number[];
  /** Whether the other one did the same. */
  readonly both?: boolean;
}

/** One member turned to another on some days, as the ledger would tell. */
export async function dealt(api: TestApi, one: TestMember, other: TestMember, dealings: Dealings = {}): Promise<void> {
  const { verb = 'comments.published', scope = 'territory', daysAgo = [0, 1, 2], both = true } = dealings;
  await api.database.query(
    `with people as (
       insert into ledger_pseudonyms (territory_id, member_id) select $1, unnest(array[$2, $3]::uuid[])
       on conflict (territory_id, member_id) do update set member_id = excluded.member_id
       returning member_id, pseudonym)
     insert into interactions (territory_id, occurred_at, actor, verb, towards_kind, towards_id, counterpart, scope_kind, by_managing_mandate)
     select $1, now() - day * interval '1 day', a.pseudonym, $4, 'member', c.pseudonym, c.pseudonym, $5, false
       from people a join people c on c.member_id <> a.member_id cross join unnest($6::int[]) as day
      where $7 or a.member_id = $2`,
    [one.key.territoryId, one.memberId, other.memberId, verb, scope, daysAgo, both],
  );
}

/** Brings ties up to date with the ledger, as the worker does every minute. */
export async function gatherTies(api: TestApi): Promise<void> {
  await api.database.query(`select from graphile_worker.add_job('ledger.gather-ties', '{}')`);
  await runJobs(api);
}

const REQUEST = `mutation ($input: RequestIntroductionInput!) { requestIntroduction(input: $input) { id state } }`;

export const CONTEXT = 'Je cherche un atelier pour douze escaliers, et Yassine en fabrique.';

export const requestIntroduction = (
  by: Pick<TestMember, 'client'>,
  to: TestMember,
  through: readonly TestMember[],
  more: object = {},
) =>
  by.client.ask(REQUEST, {
    input: { member: to.publicId, through: through.map(({ publicId }) => publicId), context: CONTEXT, ...more },
  });

/** Asked for by `requester`, with whoever introduces between two people whom they are connected with. */
export async function anIntroduction(
  requester: TestMember,
  introducer: TestMember,
  target: TestMember,
): Promise<string> {
  await connect(requester, introducer);
  await connect(introducer, target);
  const { data } = await requestIntroduction(requester, target, [introducer]);
  return data.requestIntroduction.id as string;
}
