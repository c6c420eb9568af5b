import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { existsFor } from '../identity';
import type { Standing } from './connections.policy';

/** Two members of one territory: who acts, and the other one. */
export interface Pair {
  readonly territoryId: string;
  readonly by: string;
  readonly other: string;
}

const REST_DAYS = 90;
const BETWEEN = `territory_id = $1 and low_id = least($2::uuid, $3::uuid) and high_id = greatest($2::uuid, $3::uuid)`;

@Injectable()
export class ConnectionsRepository {
  constructor(private readonly database: Database) {}

  /** Whether the other one is an active member whom `by` can reach. */
  async isThere(pair: Pair): Promise<boolean> {
    const row = await this.database.queryOne(
      `select from members where territory_id = $1 and id = $2 and state = 'active'
          and ${existsFor('id', { territory: '$1', member: '$3' })}`,
      [pair.territoryId, pair.other, pair.by],
    );
    return row !== undefined;
  }

  /** Leaves a request where there was nothing; gives `false` where there is something, which it waited for. */
  async request(pair: Pair, note: string | null): Promise<boolean> {
    const rows = await this.database.query(
      `insert into connections (territory_id, low_id, high_id, requester_id, note)
       values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), $2, $4)
       on conflict (territory_id, low_id, high_id) do nothing returning id`,
      [pair.territoryId, pair.by, pair.other, note],
    );
    return rows.length > 0;
  }

  hold(pair: Pair): Promise<Standing | undefined> {
    return this.database.queryOne<Standing>(
      `select state, requester_id as "requesterId",
              coalesce(decided_at < now() - $4::int * interval '1 day', false) as rested
         from connections where ${BETWEEN} for update`,
      [pair.territoryId, pair.by, pair.other, REST_DAYS],
    );
  }

  async requestAgain(pair: Pair, note: string | null): Promise<void> {
    await this.database.query(
      `update connections set state = 'requested', requester_id = $2, note = $4, requested_at = now(), decided_at = null
        where ${BETWEEN}`,
      [pair.territoryId, pair.by, pair.other, note],
    );
  }

  /** Answers the request that the other one sent; gives whether there was one. */
  async decide(pair: Pair, state: 'connected' | 'declined'): Promise<boolean> {
    const rows = await this.database.query(
      `update connections set state = $4, decided_at = now(), note = null
        where ${BETWEEN} and state = 'requested' and requester_id = $3 returning id`,
      [pair.territoryId, pair.by, pair.other, state],
    );
    return rows.length > 0;
  }

  async withdraw(pair: Pair): Promise<boolean> {
    const rows = await this.database.query(
      `delete from connections where ${BETWEEN} and state = 'requested' and requester_id = $2 returning id`,
      [pair.territoryId, pair.by, pair.other],
    );
    return rows.length > 0;
  }

  async remove(pair: Pair): Promise<boolean> {
    const rows = await this.database.query(
      `delete from connections where ${BETWEEN} and state = 'connected' returning id`,
      [pair.territoryId, pair.by, pair.other],
    );
    return rows.length > 0;
  }

  async countOpenRequests(territoryId: string, by: string): Promise<number> {
    const row = await this.database.queryOne<{ count: number }>(
      `select count(*)::int from connections
        where territory_id = $1 and (low_id = $2 or high_id = $2) and state = 'requested' and requester_id = $2`,
      [territoryId, by],
    );
    return row!.count;
  }

  /** Ends everything between the members of two accounts, wherever they meet. */
  async sever(one: string, other: string): Promise<void> {
    await this.database.query(
      `with pairs as (
         select m.territory_id, m.id as one_id, n.id as other_id
           from members m join members n on n.territory_id = m.territory_id and n.account_id = $2
          where m.account_id = $1),
       unfollowed as (
         delete from follows f using pairs p
          where f.territory_id = p.territory_id
            and (f.follower_id, f.followed_id) in ((p.one_id, p.other_id), (p.other_id, p.one_id)))
       delete from connections c using pairs p
        where c.territory_id = p.territory_id and c.low_id = least(p.one_id, p.other_id) and c.high_id = greatest(p.one_id, p.other_id)`,
      [one, other],
    );
  }

  async follow(pair: Pair): Promise<boolean> {
    const rows = await this.database.query(
      `insert into follows (territory_id, follower_id, followed_id) values ($1, $2, $3) on conflict do nothing returning followed_id`,
      [pair.territoryId, pair.by, pair.other],
    );
    return rows.length > 0;
  }

  async unfollow(pair: Pair): Promise<boolean> {
    const rows = await this.database.query(
      `delete from follows where territory_id = $1 and follower_id = $2 and followed_id = $3 returning followed_id`,
      [pair.territoryId, pair.by, pair.other],
    );
    return rows.length > 0;
  }
}
