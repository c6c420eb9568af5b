import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { Database } from '../../platform/database/database';
import type { Key } from '../../platform/database/public-id';
import { visibleTo } from '../subjects';
import type { Membership } from '../territories';
import { isNotMuted } from '../topics';

const READER = { territory: 'reader.territory_id', member: 'reader.member_id' };

@Injectable()
export class FeaturingRepository {
  constructor(private readonly database: Database) {}

  /** How many others stand there; until the unit of work ends nobody else adds one to that territory. */
  async countOthers({ territoryId, id }: Key): Promise<number> {
    await this.database.query(`select pg_advisory_xact_lock(hashtextextended('featured ' || $1::uuid, 0))`, [
      territoryId,
    ]);
    const row = await this.database.queryOne<{ count: number }>(
      `select count(*)::int from subjects
        where territory_id = $1 and id <> $2 and state = 'published' and featured_until > now()`,
      [territoryId, id],
    );
    return row!.count;
  }

  /** Ids of what these readers find there, newest first. */
  async seenBy(readers: readonly Membership[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select found.id from unnest($1::uuid[], $2::uuid[]) as reader(territory_id, member_id)
        cross join lateral (
          select s.id, s.published_at from subjects s
           where ${visibleTo({ subject: 's', ...READER })} and s.featured_until > now()
             and ${isNotMuted({ subject: 's', ...READER })}) found
        order by found.published_at desc, found.id desc limit ${LIMITS.featured.atOnce}`,
      [readers.map(({ territoryId }) => territoryId), readers.map(({ memberId }) => memberId)],
    );
    return rows.map(({ id }) => id);
  }
}
