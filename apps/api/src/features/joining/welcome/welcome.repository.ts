import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { existsFor } from '../../identity';
import { MEMBER_COLUMNS, MEMBER_JOINS, type Membership, type MemberRow } from '../../territories';

export interface ArrivalRow extends MemberRow {
  interests: string[];
  shares_commune: boolean;
  shared_interests: string[];
  claimed_until: Date | null;
}

const ARRIVAL_DAYS = 14;
export const CLAIM_HOURS = 48;
const CLAIM = `interval '${CLAIM_HOURS} hours'`;

/** SQL: `members m` has come lately and waits for a welcome that member `$2` may give. */
const TO_WELCOME = `m.territory_id = $1 and m.state = 'active' and m.id <> $2 and m.joined_at > now() - interval '${ARRIVAL_DAYS} days'
  and ${existsFor('m.id', { territory: '$1', member: '$2' })}
  and not exists (select from welcomes w where w.territory_id = m.territory_id and w.newcomer_id = m.id
        and (w.greeted_at is not null or (w.welcomer_id <> $2 and w.claimed_at > now() - ${CLAIM})))`;

@Injectable()
export class WelcomeRepository {
  constructor(private readonly database: Database) {}

  async isWelcomer(territoryId: string, memberId: string): Promise<boolean> {
    const row = await this.database.queryOne(`select from welcomers where territory_id = $1 and member_id = $2`, [
      territoryId,
      memberId,
    ]);
    return row !== undefined;
  }

  async addWelcomer(territoryId: string, memberId: string): Promise<void> {
    await this.database.query(
      `insert into welcomers (territory_id, member_id) values ($1, $2) on conflict do nothing`,
      [territoryId, memberId],
    );
  }

  async removeWelcomer(territoryId: string, memberId: string): Promise<void> {
    await this.database.query(`delete from welcomers where territory_id = $1 and member_id = $2`, [
      territoryId,
      memberId,
    ]);
  }

  /** Those with most in common with the member first, then the latest. */
  arrivals({ territoryId, memberId }: Membership, limit: number): Promise<ArrivalRow[]> {
    return this.database.query<ArrivalRow>(
      `with viewer as (
         select m.commune_code, array(select interest from member_interests where territory_id = $1 and member_id = $2) as interests
           from members m where m.territory_id = $1 and m.id = $2
       ), found as (
         select m.id, coalesce(m.commune_code = viewer.commune_code, false) as shares_commune, i.interests,
                array(select unnest(i.interests) intersect select unnest(viewer.interests) order by 1) as shared_interests
           from members m cross join viewer
          cross join lateral (select array(select interest from member_interests x
                 where x.territory_id = m.territory_id and x.member_id = m.id order by interest) as interests) i
          where ${TO_WELCOME}
       )
       select ${MEMBER_COLUMNS}, f.interests, f.shares_commune, f.shared_interests,
              (select w.claimed_at + ${CLAIM} from welcomes w
                where w.territory_id = m.territory_id and w.newcomer_id = m.id and w.welcomer_id = $2
                  and w.claimed_at > now() - ${CLAIM}) as claimed_until
         from found f join members m on m.territory_id = $1 and m.id = f.id ${MEMBER_JOINS}
        order by f.shares_commune::int * 2 + cardinality(f.shared_interests) desc, m.joined_at desc, m.id
        limit $3`,
      [territoryId, memberId, limit],
    );
  }

  async countArrivals({ territoryId, memberId }: { territoryId: string; memberId: string }): Promise<number> {
    const row = await this.database.queryOne<{ n: number }>(
      `select count(*)::int as n from members m where ${TO_WELCOME}`,
      [territoryId, memberId],
    );
    return row!.n;
  }

  /** How many wait for each of those members, none for who is not willing. */
  async countFor(waiters: readonly { territoryId: string; memberId: string }[]): Promise<number[]> {
    const rows = await this.database.query<{ n: number }>(
      `select case when w.member_id is null then 0 else (
                select count(*)::int from members m
                 where m.territory_id = k.territory_id and m.state = 'active' and m.id <> k.member_id
                   and m.joined_at > now() - interval '${ARRIVAL_DAYS} days'
                   and ${existsFor('m.id', { territory: 'k.territory_id', member: 'k.member_id' })}
                   and not exists (select from welcomes x where x.territory_id = m.territory_id and x.newcomer_id = m.id
                         and (x.greeted_at is not null or (x.welcomer_id <> k.member_id and x.claimed_at > now() - ${CLAIM})))) end as n
         from unnest($1::uuid[], $2::uuid[]) with ordinality as k(territory_id, member_id, position)
         left join welcomers w on w.territory_id = k.territory_id and w.member_id = k.member_id
        order by k.position`,
      [waiters.map(({ territoryId }) => territoryId), waiters.map(({ memberId }) => memberId)],
    );
    return rows.map(({ n }) => n);
  }

  /** Takes the newcomer for the member, anew when they had them already; gives whether nobody else has. */
  async claim({ territoryId, memberId }: Membership, newcomer: Key): Promise<boolean> {
    const rows = await this.database.query(
      `insert into welcomes (territory_id, newcomer_id, welcomer_id)
       select $1, m.id, $2 from members m where ${TO_WELCOME} and m.id = $3
       on conflict (territory_id, newcomer_id) do update set welcomer_id = excluded.welcomer_id, claimed_at = now()
        where welcomes.greeted_at is null
          and (welcomes.welcomer_id = excluded.welcomer_id or welcomes.claimed_at <= now() - ${CLAIM})
       returning newcomer_id`,
      [territoryId, memberId, newcomer.id],
    );
    return rows.length > 0;
  }

  async release({ territoryId, memberId }: Membership, newcomer: Key): Promise<void> {
    await this.database.query(
      `delete from welcomes where territory_id = $1 and welcomer_id = $2 and newcomer_id = $3 and greeted_at is null`,
      [territoryId, memberId, newcomer.id],
    );
  }

  /** Gives whether it is the first greeting. */
  async markGreeted({ territoryId, memberId }: Membership, newcomer: Key): Promise<boolean> {
    const rows = await this.database.query(
      `update welcomes set greeted_at = now()
        where territory_id = $1 and welcomer_id = $2 and newcomer_id = $3 and greeted_at is null returning newcomer_id`,
      [territoryId, memberId, newcomer.id],
    );
    return rows.length > 0;
  }

  async isGreetedBy({ territoryId, memberId }: Membership, newcomer: Key): Promise<boolean> {
    const row = await this.database.queryOne(
      `select from welcomes where territory_id = $1 and welcomer_id = $2 and newcomer_id = $3 and greeted_at is not null`,
      [territoryId, memberId, newcomer.id],
    );
    return row !== undefined;
  }

  /** Whether the newcomer is one whom the member may see and who came lately. */
  async isArrival({ territoryId, memberId }: Membership, newcomer: Key): Promise<boolean> {
    const row = await this.database.queryOne(
      `select from members m where m.territory_id = $1 and m.id = $3 and m.id <> $2 and m.state = 'active'
          and m.joined_at > now() - interval '${ARRIVAL_DAYS} days' and ${existsFor('m.id', { territory: '$1', member: '$2' })}`,
      [territoryId, memberId, newcomer.id],
    );
    return row !== undefined;
  }

  /** Who came in the last `days` and at least two days ago, and when. */
  async settledArrivals(territoryId: string, days: number, limit: number): Promise<{ id: string; joined_at: Date }[]> {
    return this.database.query(
      `select id, joined_at from members
        where territory_id = $1 and state = 'active'
          and joined_at > now() - $2::int * interval '1 day' and joined_at <= now() - ${CLAIM}
        order by joined_at desc limit $3`,
      [territoryId, days, limit],
    );
  }
}
