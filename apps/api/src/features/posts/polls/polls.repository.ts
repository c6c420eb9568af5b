import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { microseconds, olderThan, type PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import { existsFor } from '../../identity';
import { MEMBER_COLUMNS, MEMBER_JOINS, type MemberRow, type Membership } from '../../territories';
import type { PollInput } from './poll.inputs';
import type { PollChoiceModel, PollResultsModel } from './poll.models';

export interface PollRow {
  readonly choice: PollChoiceModel;
  readonly isNamed: boolean;
  readonly results: PollResultsModel;
  readonly isClosed: boolean;
  readonly optionCount: number;
  readonly hasVoted: boolean;
}

export interface VoterRow extends MemberRow {
  at: string;
}

@Injectable()
export class PollsRepository {
  constructor(private readonly database: Database) {}

  async insert({ territoryId, id }: Key, poll: PollInput): Promise<void> {
    const { choice, closesAt, isNamed, results, options } = poll;
    await this.database.query(
      `insert into polls (territory_id, id, choice, closes_at, is_named, results) values ($1, $2, $3, $4, $5, $6)`,
      [territoryId, id, choice, closesAt, isNamed, results],
    );
    await this.database.query(
      `insert into poll_options (territory_id, poll_id, position, label, starts_at)
       select $1, $2, given.position - 1, given.label, given.starts_at
         from unnest($3::text[], $4::timestamptz[]) with ordinality as given(label, starts_at, position)`,
      [territoryId, id, options.map(({ label }) => label ?? null), options.map(({ startsAt }) => startsAt ?? null)],
    );
  }

  /** The poll of a post that the member may see; undefined when that post holds none. */
  find(member: Membership, id: string): Promise<PollRow | undefined> {
    return this.database.queryOne<PollRow>(
      `select po.choice, po.is_named as "isNamed", po.results, po.closes_at <= now() as "isClosed",
              (select count(*)::int from poll_options o
                where o.territory_id = po.territory_id and o.poll_id = po.id) as "optionCount",
              exists (select from poll_votes v
                       where v.territory_id = po.territory_id and v.poll_id = po.id and v.member_id = $2) as "hasVoted"
         from polls po where po.territory_id = $1 and po.id = $3`,
      [member.territoryId, member.memberId, id],
    );
  }

  /** Puts the member's choices in the place of earlier ones, none for no vote; gives those earlier ones. */
  async replaceVote(post: Key, memberId: string, choices: readonly number[]): Promise<readonly number[]> {
    const values = [post.territoryId, post.id, memberId];
    const row = await this.database.queryOne<{ before: number[] | null }>(
      choices.length === 0
        ? `delete from poll_votes where territory_id = $1 and poll_id = $2 and member_id = $3 returning choices as before`
        : `insert into poll_votes (territory_id, poll_id, member_id, choices) values ($1, $2, $3, $4)
           on conflict (territory_id, poll_id, member_id) do update set choices = excluded.choices, voted_at = now()
           returning old.choices as before`,
      choices.length === 0 ? values : [...values, choices],
    );
    return row?.before ?? [];
  }

  /** Moves the counters of a held poll from the one vote to the other; gives how many have voted. */
  async count({ territoryId, id }: Key, before: readonly number[], after: readonly number[]): Promise<number> {
    await this.database.query(
      `update poll_options set vote_count = vote_count + (position = any($4::int[]))::int - (position = any($3::int[]))::int
        where territory_id = $1 and poll_id = $2 and (position = any($3::int[])) <> (position = any($4::int[]))`,
      [territoryId, id, before, after],
    );
    const row = await this.database.queryOne<{ voters: number }>(
      `update polls set voter_count = voter_count + $3 where territory_id = $1 and id = $2 returning voter_count as voters`,
      [territoryId, id, Number(after.length > 0) - Number(before.length > 0)],
    );
    return row!.voters;
  }

  /** Ends the time to vote; gives how many have voted, undefined when it was over already. */
  async close({ territoryId, id }: Key): Promise<number | undefined> {
    const row = await this.database.queryOne<{ voters: number }>(
      `update polls set closes_at = now() where territory_id = $1 and id = $2 and closes_at > now()
       returning voter_count as voters`,
      [territoryId, id],
    );
    return row?.voters;
  }

  /** Who chose that option and exists for the reader, latest vote first; at most `limit + 1` rows. */
  voters(
    reader: Membership,
    { id, position }: { id: string; position: number },
    { limit, after }: PageRequest,
  ): Promise<VoterRow[]> {
    return this.database.query<VoterRow>(
      `select ${MEMBER_COLUMNS}, ${microseconds('v.voted_at')}::text as at
         from poll_votes v
         join members m on m.territory_id = v.territory_id and m.id = v.member_id ${MEMBER_JOINS}
        where v.territory_id = $1 and v.poll_id = $3 and $4 = any(v.choices)
          and ${existsFor('v.member_id', { territory: '$1', member: '$2' })}
          and ${olderThan('v.voted_at', 'v.member_id', '$5', '$6')}
        order by v.voted_at desc, v.member_id desc limit $7`,
      [reader.territoryId, reader.memberId, id, position, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }
}
