import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { existsFor } from '../../identity';
import type { Membership } from '../../territories';
import { isForAll } from '../visible-to';

/** Beyond that nobody is hinted at it: a hint may be lost, and the next look shows what is there. */
const MOST_HINTED = 2_000;

/** Ids of the members, whatever their state, that the confidential row `s` is for. */
const ADDRESSEES = `
  select s.author_id as id
  union select g.member_id from subject_guests g where g.territory_id = s.territory_id and g.subject_id = s.id
  union select c.member_id from co_authors c
         where c.territory_id = s.territory_id and c.subject_id = s.id and c.state <> 'declined'
  union select t.member_id from member_trades t
         where s.audience_kind = 'sectors' and t.territory_id = s.territory_id and t.sector = any(s.audience_sectors)`;

@Injectable()
export class AudienceRepository {
  constructor(private readonly database: Database) {}

  /** The accounts that may see a content, published or not; nothing when all members may. */
  async accountsOf({ territoryId, id }: Key): Promise<string[] | null> {
    const row = await this.database.queryOne<{ accounts: string[] | null }>(
      `select case when not ${isForAll('s')} then array(
                select m.account_id from (${ADDRESSEES}) addressee
                  join members m on m.territory_id = s.territory_id and m.id = addressee.id and m.state = 'active'
                 limit ${MOST_HINTED}) end as accounts
         from subjects s where s.territory_id = $1 and s.id = $2`,
      [territoryId, id],
    );
    return row?.accounts ?? null;
  }

  async accountOf(territoryId: string, memberId: string): Promise<string | undefined> {
    const row = await this.database.queryOne<{ account_id: string }>(
      `select account_id from members where territory_id = $1 and id = $2`,
      [territoryId, memberId],
    );
    return row?.account_id;
  }

  /** Other members who exist for the author: all of them, or those of some trades. */
  async count({ territoryId, memberId }: Membership, sectors: readonly string[] | null): Promise<number> {
    const row = await this.database.queryOne<{ count: number }>(
      `select count(*)::int as count from members m
        where m.territory_id = $1 and m.id <> $2 and m.state = 'active'
          and ${existsFor('m.id', { territory: '$1', member: '$2' })}
          and ($3::text[] is null or m.id in (
                select t.member_id from member_trades t where t.territory_id = $1 and t.sector = any($3)))`,
      [territoryId, memberId, sectors],
    );
    return row!.count;
  }
}
