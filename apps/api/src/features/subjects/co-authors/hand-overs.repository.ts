import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { representsSql } from '../../organisations';
import { UNATTENDED } from './unattended';

export interface Succession extends Key {
  readonly from: string;
  readonly to: string;
}

/** SQL condition: the row `m` of `members` may speak in whatever name the row `s` of `subjects` is published. */
const MAY_SPEAK = `(s.organisation_id is null or ${representsSql('s.territory_id', 's.organisation_id', 'm.id')})`;

/** Of those who sign a published content, who has done so for longest and is here; nobody, no row. */
const successionsSql = (which: string, whom = '') => `
  select s.territory_id as "territoryId", s.id, s.author_id as "from", heir.member_id as "to"
    from subjects s cross join lateral (
      select co.member_id from co_authors co
        join members m on m.territory_id = co.territory_id and m.id = co.member_id and m.state = 'active'
       where co.territory_id = s.territory_id and co.subject_id = s.id and co.state = 'accepted' and ${MAY_SPEAK} ${whom}
       order by ${UNATTENDED}, co.answered_at, co.member_id limit 1) heir
   where s.territory_id = $1 and ${which} and s.state = 'published'
     for no key update of s`;

const OF_WHO_IS_AWAY = successionsSql('s.id = $2', `and not ${UNATTENDED}`);
const OF_WHO_IS_GONE = successionsSql('s.author_id = $2');

@Injectable()
export class HandOversRepository {
  constructor(private readonly database: Database) {}

  async ofAway({ territoryId, id }: Key): Promise<Succession | undefined> {
    return this.database.queryOne<Succession>(OF_WHO_IS_AWAY, [territoryId, id]);
  }

  ofGone({ territoryId, id: memberId }: Key): Promise<Succession[]> {
    return this.database.query<Succession>(OF_WHO_IS_GONE, [territoryId, memberId]);
  }

  /** Takes an earlier offer back, and makes one where somebody is named; gives whether that one may have it. */
  async offer({ territoryId, id }: Key, memberId: string | null): Promise<boolean> {
    await this.database.query(
      `update co_authors set offered_at = null where territory_id = $1 and subject_id = $2 and offered_at is not null`,
      [territoryId, id],
    );
    if (memberId === null) return true;
    const rows = await this.database.query(
      `update co_authors co set offered_at = now()
         from subjects s join members m on m.territory_id = s.territory_id
        where co.territory_id = $1 and co.subject_id = $2 and co.member_id = $3 and co.state = 'accepted'
          and s.territory_id = co.territory_id and s.id = co.subject_id and m.id = co.member_id
          and m.state = 'active' and ${MAY_SPEAK}
       returning co.member_id`,
      [territoryId, id, memberId],
    );
    return rows.length > 0;
  }

  /** Ends the offer made to that member; gives whether there was one. */
  async takeOffer({ territoryId, id }: Key, memberId: string): Promise<boolean> {
    const rows = await this.database.query(
      `update co_authors set offered_at = null
        where territory_id = $1 and subject_id = $2 and member_id = $3 and offered_at is not null returning member_id`,
      [territoryId, id, memberId],
    );
    return rows.length > 0;
  }

  /** Whoever was the author signs on, unless they are gone. */
  async pass({ territoryId, id, from, to }: Succession, signsOn: boolean): Promise<void> {
    await this.database.query(`update subjects set author_id = $3 where territory_id = $1 and id = $2`, [
      territoryId,
      id,
      to,
    ]);
    await this.database.query(
      `delete from co_authors
        where territory_id = $1 and subject_id = $2 and member_id = any($3::uuid[])`,
      [territoryId, id, [from, to]],
    );
    if (!signsOn) return;
    await this.database.query(
      `insert into co_authors (territory_id, subject_id, member_id, state, answered_at)
       values ($1, $2, $3, 'accepted', now())`,
      [territoryId, id, from],
    );
  }
}
