import { Injectable } from '@nestjs/common';
import type { MandateKind } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import { microseconds, olderThan, type PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';

export type Electorate = 'trusted' | 'everyone';
export type VoteOutcome = 'adopted' | 'rejected' | 'no_quorum' | 'elected' | 'nobody';

export interface VoteRow {
  territory_id: string;
  id: string;
  at: string;
  proposal_id: string | null;
  mandate_kind: MandateKind | null;
  mandate_months: number | null;
  opened_by: string | null;
  state: 'candidacies' | 'open' | 'decided';
  electorate: Electorate;
  quorum: number;
  majority: number;
  eligible: number;
  voted: number;
  outcome: VoteOutcome | null;
  result: Record<string, number> | null;
  winner_id: string | null;
  was_tied: boolean;
  opens_at: Date;
  closes_at: Date;
  is_eligible: boolean;
  has_voted: boolean;
}

/** `$1` is the territory and `$2` the member who looks. */
const SELECT = `
  select v.territory_id, v.id, ${microseconds('v.created_at')}::text as at, v.proposal_id, v.mandate_kind, v.mandate_months,
         v.opened_by, v.state, v.electorate, v.quorum, v.majority, v.eligible, v.outcome, v.result, v.winner_id, v.was_tied,
         v.opens_at, v.closes_at, r.member_id is not null as is_eligible, coalesce(r.has_voted, false) as has_voted,
         coalesce(v.voted, (select count(*)::int from vote_voters c
                             where c.territory_id = v.territory_id and c.vote_id = v.id and c.has_voted)) as voted
    from votes v
    left join vote_voters r on r.territory_id = v.territory_id and r.vote_id = v.id and r.member_id = $2
   where v.territory_id = $1`;

export interface HeldVote {
  id: string;
  proposal_id: string | null;
  mandate_kind: MandateKind | null;
  mandate_months: number | null;
  state: VoteRow['state'];
  eligible: number;
  quorum: number;
  majority: number;
  is_due: boolean;
}

interface NewVote {
  readonly territoryId: string;
  readonly proposalId: string | null;
  readonly mandate: { readonly kind: MandateKind; readonly months: number } | null;
  readonly openedBy: string | null;
  readonly quorum: number;
  readonly majority: number;
  /** Days during which people may stand, before the ballot opens. */
  readonly candidacyDays: number;
  readonly days: number;
}

@Injectable()
export class VotesRepository {
  constructor(private readonly database: Database) {}

  /** Gives nothing when an election for the same mandate is under way. */
  async insert(vote: NewVote): Promise<string | undefined> {
    const row = await this.database.queryOne<{ id: string }>(
      `insert into votes (territory_id, proposal_id, mandate_kind, mandate_months, opened_by, state, electorate,
                          quorum, majority, opens_at, closes_at)
       values ($1, $2, $3, $4, $5, 'candidacies', 'everyone', $6, $7,
               now() + $8::int * interval '1 day', now() + ($8::int + $9::int) * interval '1 day')
       on conflict (territory_id, mandate_kind) where state <> 'decided' do nothing returning id`,
      [
        vote.territoryId,
        vote.proposalId,
        vote.mandate?.kind ?? null,
        vote.mandate?.months ?? null,
        vote.openedBy,
        vote.quorum,
        vote.majority,
        vote.candidacyDays,
        vote.days,
      ],
    );
    return row?.id;
  }

  /**
   * Opens the ballot to the active members of trust level `level` and more as they are now, or to all of them when
   * those are fewer than `fewest`.
   */
  async open(
    { territoryId, id }: Key,
    secret: Buffer,
    { level, fewest }: { level: number; fewest: number },
  ): Promise<void> {
    await this.database.query(
      `with trusted as (
         select count(*) >= $4 as are_enough from members where territory_id = $1 and state = 'active' and trust_level >= $3
       ), voters as (
         insert into vote_voters (territory_id, vote_id, member_id)
         select m.territory_id, $2, m.id from members m, trusted t
          where m.territory_id = $1 and m.state = 'active' and (m.trust_level >= $3 or not t.are_enough)
         returning member_id
       )
       update votes set state = 'open', secret = $5, eligible = (select count(*) from voters),
              electorate = case when $3 > 0 and (select are_enough from trusted) then 'trusted' else 'everyone' end
        where territory_id = $1 and id = $2`,
      [territoryId, id, level, fewest, secret],
    );
  }

  /** Gives the secret of an open vote and keeps its counting away until the unit under way ends. */
  async holdOpen({ territoryId, id }: Key): Promise<Buffer | undefined> {
    const row = await this.database.queryOne<{ secret: Buffer }>(
      `select secret from votes where territory_id = $1 and id = $2 and state = 'open' and closes_at > now() for share`,
      [territoryId, id],
    );
    return row?.secret;
  }

  /** Marks that the member takes part; gives whether they may. */
  async markVoted({ territoryId, id }: Key, memberId: string): Promise<boolean> {
    const rows = await this.database.query(
      `update vote_voters set has_voted = true where territory_id = $1 and vote_id = $2 and member_id = $3 returning member_id`,
      [territoryId, id, memberId],
    );
    return rows.length > 0;
  }

  /** One ballot a key: a later one takes the place of the earlier. */
  async putBallot({ territoryId, id }: Key, voterKey: Buffer, choice: string): Promise<void> {
    await this.database.query(
      `insert into vote_ballots (territory_id, vote_id, voter_key, choice) values ($1, $2, $3, $4)
       on conflict (territory_id, vote_id, voter_key) do update set choice = excluded.choice`,
      [territoryId, id, voterKey, choice],
    );
  }

  /** Keeps everyone else from the vote until the unit under way ends. */
  hold({ territoryId, id }: Key): Promise<HeldVote | undefined> {
    return this.database.queryOne<HeldVote>(
      `select id, proposal_id, mandate_kind, mandate_months, state, eligible, quorum, majority,
              case state when 'candidacies' then opens_at <= now() else closes_at <= now() end as is_due
         from votes where territory_id = $1 and id = $2 for update`,
      [territoryId, id],
    );
  }

  /** How many ballots each choice has. */
  async count({ territoryId, id }: Key): Promise<Record<string, number>> {
    const rows = await this.database.query<{ choice: string; ballots: number }>(
      `select choice, count(*)::int as ballots from vote_ballots where territory_id = $1 and vote_id = $2 group by 1`,
      [territoryId, id],
    );
    return Object.fromEntries(rows.map(({ choice, ballots }) => [choice, ballots]));
  }

  /** Writes the result and forgets the ballots, and with the secret whose they were. */
  async close(
    { territoryId, id }: Key,
    end: { outcome: VoteOutcome; result: Record<string, number>; winnerId?: string | null; wasTied?: boolean },
  ): Promise<void> {
    await this.database.query(`delete from vote_ballots where territory_id = $1 and vote_id = $2`, [territoryId, id]);
    await this.database.query(
      `update votes v set state = 'decided', secret = null, outcome = $3, result = $4, winner_id = $5, was_tied = $6,
              voted = (select count(*) from vote_voters c where c.territory_id = $1 and c.vote_id = $2 and c.has_voted)
        where v.territory_id = $1 and v.id = $2`,
      [territoryId, id, end.outcome, JSON.stringify(end.result), end.winnerId ?? null, end.wasTied ?? false],
    );
  }

  async isCharterVoteOpen(territoryId: string): Promise<boolean> {
    const row = await this.database.queryOne(
      `select from votes where territory_id = $1 and proposal_id is not null and state <> 'decided' limit 1`,
      [territoryId],
    );
    return row !== undefined;
  }

  find({ territoryId, id }: Key, memberId: string): Promise<VoteRow | undefined> {
    return this.database.queryOne<VoteRow>(`${SELECT} and v.id = $3`, [territoryId, memberId, id]);
  }

  ofProposals(territoryId: string, memberId: string, proposalIds: readonly string[]): Promise<VoteRow[]> {
    return this.database.query<VoteRow>(`${SELECT} and v.proposal_id = any($3::uuid[])`, [
      territoryId,
      memberId,
      proposalIds,
    ]);
  }

  /** Newest first, and one more than the page holds. */
  elections(territoryId: string, memberId: string, { limit, after }: PageRequest): Promise<VoteRow[]> {
    return this.database.query<VoteRow>(
      `${SELECT} and v.mandate_kind is not null and ${olderThan('v.created_at', 'v.id', '$3', '$4')}
        order by v.created_at desc, v.id desc limit $5`,
      [territoryId, memberId, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  /** Votes whose next step is due, the longest overdue first. */
  due(limit: number): Promise<{ territoryId: string; id: string }[]> {
    return this.database.query(
      `select territory_id as "territoryId", id from votes
        where state <> 'decided' and case state when 'candidacies' then opens_at <= now() else closes_at <= now() end
        order by closes_at limit $1`,
      [limit],
    );
  }

  /** Takes up to `limit` voters who were not told yet. */
  async takeUntold({ territoryId, id }: Key, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ member_id: string }>(
      `update vote_voters v set is_told = true
         from (select member_id from vote_voters where territory_id = $1 and vote_id = $2 and not is_told
                order by member_id limit $3 for update) as next
        where v.territory_id = $1 and v.vote_id = $2 and v.member_id = next.member_id returning v.member_id`,
      [territoryId, id, limit],
    );
    return rows.map(({ member_id }) => member_id);
  }
}
