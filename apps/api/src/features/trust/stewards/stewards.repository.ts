import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';

export interface ProposalRow {
  readonly id: string;
  readonly memberId: string;
  readonly expiresAt: Date;
  /** First who proposed. */
  readonly supporters: string[];
}

const OPEN = `p.territory_id = $1 and p.state = 'open' and p.expires_at > now()`;

/** Only the support of those who still may give it counts. */
const PROPOSALS = `
  select p.id, p.member_id as "memberId", p.expires_at as "expiresAt",
         coalesce((select array_agg(s.member_id order by s.given_at, s.member_id)
                     from steward_supports s
                     join members m on m.territory_id = s.territory_id and m.id = s.member_id
                    where s.territory_id = p.territory_id and s.proposal_id = p.id and m.state = 'active' and m.trust_level >= 3), '{}') as supporters
    from steward_proposals p
    join members c on c.territory_id = p.territory_id and c.id = p.member_id and c.state = 'active'`;

@Injectable()
export class StewardsRepository {
  constructor(private readonly database: Database) {}

  async stewards(territoryId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select m.id from stewards s join members m on m.territory_id = s.territory_id and m.id = s.member_id and m.state = 'active'
        where s.territory_id = $1 and s.ended_at is null order by s.since, m.id limit 100`,
      [territoryId],
    );
    return rows.map((row) => row.id);
  }

  proposals(territoryId: string): Promise<ProposalRow[]> {
    return this.database.query<ProposalRow>(`${PROPOSALS} where ${OPEN} order by p.proposed_at, p.id limit 100`, [
      territoryId,
    ]);
  }

  /** Active members of level 3 whom nobody proposes now, by name. */
  async candidates(territoryId: string, exceptId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select m.id from members m join accounts a on a.id = m.account_id
        where m.territory_id = $1 and m.id <> $2 and m.state = 'active' and m.trust_level = 3
          and not exists (select from steward_proposals p where ${OPEN} and p.member_id = m.id)
        order by a.name collate "fr-x-icu", m.id limit 200`,
      [territoryId, exceptId],
    );
    return rows.map((row) => row.id);
  }

  /** Makes acts about the same candidate follow one another; gives the candidate's level, or `undefined` when not active. */
  async lockCandidate({ territoryId, id }: Key): Promise<number | undefined> {
    const row = await this.database.queryOne<{ level: number }>(
      `select trust_level as level from members where territory_id = $1 and id = $2 and state = 'active' for update`,
      [territoryId, id],
    );
    return row?.level;
  }

  openProposal({ territoryId, id }: Key): Promise<ProposalRow | undefined> {
    return this.database.queryOne<ProposalRow>(`${PROPOSALS} where ${OPEN} and p.member_id = $2`, [territoryId, id]);
  }

  /** Takes the place of one that has expired. */
  async propose({ territoryId, id }: Key, days: number): Promise<string> {
    await this.database.query(
      `update steward_proposals set state = 'withdrawn' where territory_id = $1 and member_id = $2 and state = 'open'`,
      [territoryId, id],
    );
    const row = await this.database.queryOne<{ id: string }>(
      `insert into steward_proposals (territory_id, member_id, expires_at) values ($1, $2, now() + $3::int * interval '1 day') returning id`,
      [territoryId, id, days],
    );
    return row!.id;
  }

  /** Gives whether it is a new support. */
  async support(territoryId: string, proposalId: string, memberId: string): Promise<boolean> {
    const rows = await this.database.query(
      `insert into steward_supports (territory_id, proposal_id, member_id) values ($1, $2, $3) on conflict do nothing returning member_id`,
      [territoryId, proposalId, memberId],
    );
    return rows.length > 0;
  }

  async takeBack(territoryId: string, proposalId: string, memberId: string): Promise<boolean> {
    const rows = await this.database.query(
      `delete from steward_supports where territory_id = $1 and proposal_id = $2 and member_id = $3 returning member_id`,
      [territoryId, proposalId, memberId],
    );
    return rows.length > 0;
  }

  async close(territoryId: string, proposalId: string, state: 'accepted' | 'withdrawn'): Promise<void> {
    await this.database.query(`update steward_proposals set state = $3 where territory_id = $1 and id = $2`, [
      territoryId,
      proposalId,
      state,
    ]);
  }

  async coopt({ territoryId, id }: Key): Promise<void> {
    await this.database.query(`insert into stewards (territory_id, member_id) values ($1, $2) on conflict do nothing`, [
      territoryId,
      id,
    ]);
  }

  /** Gives whether they were one. */
  async resign({ territoryId, id }: Key): Promise<boolean> {
    const rows = await this.database.query(
      `update stewards set ended_at = now() where territory_id = $1 and member_id = $2 and ended_at is null returning id`,
      [territoryId, id],
    );
    return rows.length > 0;
  }

  /** Active members, and those among them of level 3 or more. */
  async counts(territoryId: string): Promise<{ members: number; peers: number }> {
    const row = await this.database.queryOne<{ members: number; peers: number }>(
      `select count(*)::int as members, count(*) filter (where trust_level >= 3)::int as peers
         from members where territory_id = $1 and state = 'active'`,
      [territoryId],
    );
    return row!;
  }
}
