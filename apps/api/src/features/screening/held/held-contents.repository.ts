import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { microseconds, newerThan, olderThan, type PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import { existsFor } from '../../identity';
import { MEMBER_COLUMNS, MEMBER_JOINS, type Membership, type MemberRow } from '../../territories';
import type { HoldReason } from '../checks/screening-check';
import type { HeldByAuthor } from '../screening.policy';

export type HeldState = HeldByAuthor['state'];

export interface HeldContentRow extends MemberRow {
  id: string;
  at: string;
  kind: string;
  /** None once it is published. */
  input: object | null;
  reasons: HoldReason[];
  state: HeldState;
  refusal: string | null;
  held_at: Date;
  settled_by: string | null;
}

interface NewHeldContent {
  readonly kind: string;
  readonly input: object;
  readonly reasons: readonly HoldReason[];
}

const READER = { territory: '$1', member: '$2' };

/** Of authors who take part and exist for the member `$2` of the territory `$1` who reads. */
const HELD = `
  select h.id, ${microseconds('h.held_at')}::text as at, h.kind, h.input, h.reasons, h.state, h.refusal, h.held_at,
         h.settled_by, ${MEMBER_COLUMNS}
    from held_contents h
    join members m on m.territory_id = h.territory_id and m.id = h.author_id ${MEMBER_JOINS}
   where h.territory_id = $1 and m.state = 'active' and ${existsFor('h.author_id', READER)}`;

/** Beyond this the exact number says nothing more. */
const MOST_COUNTED = 100;

@Injectable()
export class HeldContentsRepository {
  constructor(private readonly database: Database) {}

  /** Gives the id; what waits already, letter by letter, does not wait twice. */
  async insert(author: Membership, { kind, input, reasons }: NewHeldContent): Promise<string> {
    const row = await this.database.queryOne<{ id: string }>(
      `with same as (
         select id from held_contents
          where territory_id = $1 and author_id = $2 and kind = $3 and state = 'held' and input = $4::jsonb limit 1
       ), made as (
         insert into held_contents (territory_id, author_id, kind, input, reasons)
         select $1, $2, $3, $4::jsonb, $5::jsonb where not exists (select from same) returning id
       )
       select id from same union all select id from made`,
      [author.territoryId, author.memberId, kind, JSON.stringify(input), JSON.stringify(reasons)],
    );
    return row!.id;
  }

  /** Those that wait, oldest first. */
  queue(reader: Membership, { limit, after }: PageRequest): Promise<HeldContentRow[]> {
    return this.database.query<HeldContentRow>(
      `${HELD} and h.state = 'held' and ${newerThan('h.held_at', 'h.id', '$3', '$4')}
        order by h.held_at, h.id limit $5`,
      [reader.territoryId, reader.memberId, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  /** What the member wrote and nobody sees yet, newest first. */
  own(author: Membership, { limit, after }: PageRequest): Promise<HeldContentRow[]> {
    return this.database.query<HeldContentRow>(
      `${HELD} and h.author_id = $2 and h.state in ('held', 'refused') and ${olderThan('h.held_at', 'h.id', '$3', '$4')}
        order by h.held_at desc, h.id desc limit $5`,
      [author.territoryId, author.memberId, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  find(reader: Membership, id: string): Promise<HeldContentRow | undefined> {
    return this.database.queryOne<HeldContentRow>(`${HELD} and h.id = $3`, [reader.territoryId, reader.memberId, id]);
  }

  /** Ends one that is in that state; gives whether it did. Of several at once the first wins. */
  async settle(
    { territoryId, id }: Key,
    from: readonly HeldState[],
    how: { readonly state: HeldState; readonly by: string | null; readonly refusal?: string },
  ): Promise<boolean> {
    const rows = await this.database.query(
      `update held_contents
          set state = $4, settled_by = $5, refusal = $6, settled_at = now(),
              input = case when $4 = 'approved' then null else input end
        where territory_id = $1 and id = $2 and state = any($3::text[]) returning id`,
      [territoryId, id, from, how.state, how.by, how.refusal ?? null],
    );
    return rows.length > 0;
  }

  /** Takes back a refusal that the member spoke less than `seconds` ago; gives whether there was one. */
  async reopen({ territoryId, id }: Key, by: string, seconds: number): Promise<boolean> {
    const rows = await this.database.query(
      `update held_contents set state = 'held', settled_by = null, refusal = null, settled_at = null
        where territory_id = $1 and id = $2 and state = 'refused' and settled_by = $3
          and settled_at > now() - $4::int * interval '1 second' returning id`,
      [territoryId, id, by, seconds],
    );
    return rows.length > 0;
  }

  async isRefused({ territoryId, id }: Key, by: string): Promise<boolean> {
    const row = await this.database.queryOne(
      `select from held_contents where territory_id = $1 and id = $2 and state = 'refused' and settled_by = $3`,
      [territoryId, id, by],
    );
    return row !== undefined;
  }

  /** How many wait that each of those members may decide on. */
  async countWaiting(territoryIds: readonly string[], memberIds: readonly string[]): Promise<number[]> {
    const rows = await this.database.query<{ n: number }>(
      `select (select count(*)::int from (
                 select from held_contents h join members m on m.territory_id = h.territory_id and m.id = h.author_id
                  where h.territory_id = waiter.territory_id and h.state = 'held' and m.state = 'active'
                    and h.author_id <> waiter.member_id
                    and ${existsFor('h.author_id', { territory: 'waiter.territory_id', member: 'waiter.member_id' })}
                  limit ${MOST_COUNTED}) waiting) as n
         from unnest($1::uuid[], $2::uuid[]) with ordinality as waiter(territory_id, member_id, position)
        order by waiter.position`,
      [territoryIds, memberIds],
    );
    return rows.map(({ n }) => n);
  }

  /** How many of each of those members wait, or wait for them to go over. */
  async countOwn(territoryIds: readonly string[], memberIds: readonly string[]): Promise<number[]> {
    const rows = await this.database.query<{ n: number }>(
      `select (select count(*)::int from held_contents h
                where h.territory_id = author.territory_id and h.author_id = author.member_id
                  and h.state in ('held', 'refused')) as n
         from unnest($1::uuid[], $2::uuid[]) with ordinality as author(territory_id, member_id, position)
        order by author.position`,
      [territoryIds, memberIds],
    );
    return rows.map(({ n }) => n);
  }

  async forgetSettled(days: number): Promise<void> {
    await this.database.query(
      `delete from held_contents where state <> 'held' and settled_at < now() - $1::int * interval '1 day'`,
      [days],
    );
  }
}
