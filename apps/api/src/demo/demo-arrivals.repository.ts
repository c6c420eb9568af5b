import type { Database } from '../platform/database/database';

/** The past of people at the door. */
export class DemoArrivalsRepository {
  constructor(private readonly database: Database) {}

  /** Those of the cast are no newcomers: they only told their interests. */
  async forgetFirstSteps(territoryId: string): Promise<void> {
    await this.database.query(`delete from first_steps where territory_id = $1`, [territoryId]);
  }

  async dateArrival(territoryId: string, memberId: string, hoursAgo: number): Promise<void> {
    await this.database.query(
      `update members set joined_at = now() - $3 * interval '1 hour', headline = null where territory_id = $1 and id = $2`,
      [territoryId, memberId, hoursAgo],
    );
  }

  async dateRequest(territoryId: string, requestId: string, hoursAgo: number): Promise<void> {
    await this.database.query(
      `update join_requests set created_at = now() - $3 * interval '1 hour' where territory_id = $1 and id = $2`,
      [territoryId, requestId, hoursAgo],
    );
  }

  /** A welcome so many hours after the newcomer came, with its line in the ledger. */
  async insertWelcome(
    territoryId: string,
    { newcomerId, welcomerId, hours }: { newcomerId: string; welcomerId: string; hours: number },
  ): Promise<void> {
    await this.database.query(
      `with greeted as (
         insert into welcomes (territory_id, newcomer_id, welcomer_id, claimed_at, greeted_at)
         select $1, id, $3, joined_at, joined_at + $4 * interval '1 hour' from members where territory_id = $1 and id = $2
         returning greeted_at
       ), known as (
         insert into ledger_pseudonyms (territory_id, member_id) select $1, unnest(array[$2, $3]::uuid[])
         on conflict (territory_id, member_id) do update set member_id = excluded.member_id
         returning member_id, pseudonym
       )
       insert into interactions (territory_id, occurred_at, actor, verb, towards_kind, towards_id, counterpart, scope_kind, by_managing_mandate)
       select $1, greeted_at, w.pseudonym, 'members.welcomed', 'member', n.pseudonym, n.pseudonym, 'territory', false
         from greeted, known n, known w where n.member_id = $2 and w.member_id = $3`,
      [territoryId, newcomerId, welcomerId, hours],
    );
  }
}
