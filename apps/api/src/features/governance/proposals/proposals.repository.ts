import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { microseconds, olderThan, type PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';

export type ProposalState = 'sponsoring' | 'voting' | 'applied' | 'rejected' | 'withdrawn' | 'expired' | 'superseded';

export interface ProposalRow {
  territory_id: string;
  id: string;
  at: string;
  kind: string;
  act: unknown;
  why: string;
  proposed_by: string | null;
  /** Whom it would give something to or take something from. */
  concerns: string | null;
  by_managing_mandate: boolean;
  charter_version: number;
  needs_vote: boolean;
  sponsors_needed: number;
  sponsor_level: number | null;
  state: ProposalState;
  created_at: Date;
  closes_at: Date;
  sponsor_ids: string[];
}

export interface NewProposal {
  readonly territoryId: string;
  readonly kind: string;
  readonly act: unknown;
  readonly why: string;
  readonly proposedBy: string;
  readonly concerns: string | null;
  readonly byManagingMandate: boolean;
  readonly charterVersion: number;
  readonly needsVote: boolean;
  readonly sponsorsNeeded: number;
  /** `null`: any active member. */
  readonly sponsorLevel: number | null;
  readonly days: number;
}

const SELECT = `
  select p.territory_id, p.id, ${microseconds('p.created_at')}::text as at, p.kind, p.act, p.why, p.proposed_by, p.concerns,
         p.by_managing_mandate, p.charter_version, p.needs_vote, p.sponsors_needed, p.sponsor_level, p.state, p.created_at,
         p.closes_at,
         array(select s.member_id from proposal_sponsors s
                where s.territory_id = p.territory_id and s.proposal_id = p.id order by s.sponsored_at) as sponsor_ids
    from proposals p where p.territory_id = $1`;

@Injectable()
export class ProposalsRepository {
  constructor(private readonly database: Database) {}

  async insert(proposal: NewProposal): Promise<string> {
    const row = await this.database.queryOne<{ id: string }>(
      `insert into proposals (territory_id, kind, act, why, proposed_by, by_managing_mandate, charter_version, needs_vote,
                              sponsors_needed, sponsor_level, concerns, state, closes_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'sponsoring', now() + $12::int * interval '1 day') returning id`,
      [
        proposal.territoryId,
        proposal.kind,
        JSON.stringify(proposal.act),
        proposal.why,
        proposal.proposedBy,
        proposal.byManagingMandate,
        proposal.charterVersion,
        proposal.needsVote,
        proposal.sponsorsNeeded,
        proposal.sponsorLevel,
        proposal.concerns,
        proposal.days,
      ],
    );
    return row!.id;
  }

  find({ territoryId, id }: Key): Promise<ProposalRow | undefined> {
    return this.database.queryOne<ProposalRow>(`${SELECT} and p.id = $2`, [territoryId, id]);
  }

  /** Newest first, and one more than the page holds. */
  list(territoryId: string, { limit, after }: PageRequest): Promise<ProposalRow[]> {
    return this.database.query<ProposalRow>(
      `${SELECT} and ${olderThan('p.created_at', 'p.id', '$2', '$3')} order by p.created_at desc, p.id desc limit $4`,
      [territoryId, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  /** Under way, of the charter or of mandates: few, for most are decided within days. */
  open(territoryId: string): Promise<ProposalRow[]> {
    return this.database.query<ProposalRow>(
      `${SELECT} and p.state in ('sponsoring', 'voting') order by p.created_at desc, p.id desc limit 50`,
      [territoryId],
    );
  }

  async addSponsor({ territoryId, id }: Key, memberId: string): Promise<void> {
    await this.database.query(
      `insert into proposal_sponsors (territory_id, proposal_id, member_id) values ($1, $2, $3) on conflict do nothing`,
      [territoryId, id, memberId],
    );
  }

  async setState({ territoryId, id }: Key, state: ProposalState): Promise<void> {
    await this.database.query(
      `update proposals set state = $3, decided_at = case when $3 in ('sponsoring', 'voting') then null else now() end
        where territory_id = $1 and id = $2`,
      [territoryId, id, state],
    );
  }

  /** Proposals about an earlier charter that still wait. */
  overtaken(territoryId: string, charterVersion: number): Promise<ProposalRow[]> {
    return this.database.query<ProposalRow>(
      `${SELECT} and p.kind = 'charter.change' and p.state = 'sponsoring' and p.charter_version < $2`,
      [territoryId, charterVersion],
    );
  }

  /** How many active members other than those have that trust level, and how many there are in all. */
  async countSponsors(
    territoryId: string,
    others: readonly string[],
    level: number,
  ): Promise<{ trusted: number; all: number }> {
    const row = await this.database.queryOne<{ trusted: number; all: number }>(
      `select count(*) filter (where trust_level >= $3)::int as trusted, count(*)::int as "all"
         from members where territory_id = $1 and state = 'active' and id <> all($2::uuid[])`,
      [territoryId, others, level],
    );
    return row!;
  }

  /** Marks that the sponsors were told, once; gives up to `limit` who may stand by, the most trusted first. */
  async takeSponsorsToTell({ territoryId, id }: Key, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `with told as (
         update proposals set are_sponsors_told = true
          where territory_id = $1 and id = $2 and state = 'sponsoring' and not are_sponsors_told
         returning proposed_by, concerns, sponsor_level)
       select m.id from members m, told
        where m.territory_id = $1 and m.state = 'active' and m.id is distinct from told.proposed_by
          and m.id is distinct from told.concerns
          and m.trust_level >= coalesce(told.sponsor_level, 0)
        order by m.trust_level desc, m.joined_at, m.id limit $3`,
      [territoryId, id, limit],
    );
    return rows.map((row) => row.id);
  }

  /** Proposals whose time to find sponsors is over. */
  due(limit: number): Promise<{ territoryId: string; id: string }[]> {
    return this.database.query(
      `select territory_id as "territoryId", id from proposals
        where state = 'sponsoring' and closes_at <= now() order by closes_at limit $1`,
      [limit],
    );
  }
}
