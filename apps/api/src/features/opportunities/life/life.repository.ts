import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import type { Life, OpportunityState } from './life-cycle';

const { extension, most } = LIMITS.opportunityDays;

@Injectable()
export class LifeRepository {
  constructor(private readonly database: Database) {}

  /** Locks its state until the unit of work ends; nothing for what is no opportunity any more. */
  async hold({ territoryId, id }: Key): Promise<Life | undefined> {
    return this.database.queryOne<Life>(
      `select o.state, o.discussed_at is not null as "wasDiscussed" from opportunities o
        where o.territory_id = $1 and o.id = $2 for no key update`,
      [territoryId, id],
    );
  }

  /** As `hold`, with its row of the spine, where no member acts. */
  async holdBoth({ territoryId, id }: Key): Promise<Life | undefined> {
    return this.database.queryOne<Life>(
      `select o.state, o.discussed_at is not null as "wasDiscussed"
         from subjects s join opportunities o on o.territory_id = s.territory_id and o.id = s.id
        where s.territory_id = $1 and s.id = $2 and s.state = 'published'
          for no key update of s, o`,
      [territoryId, id],
    );
  }

  async setState({ territoryId, id }: Key, state: OpportunityState): Promise<void> {
    await this.database.query(
      `update opportunities
          set state = $3,
              discussed_at = case when $3 = 'in_discussion' then coalesce(discussed_at, now()) else discussed_at end
        where territory_id = $1 and id = $2`,
      [territoryId, id, state],
    );
  }

  /**
   * Moves the deadline on, from now where it has passed, as long as it is the one that the owner saw: asked twice, it
   * moves once. Gives whether it moved.
   */
  async extend(key: Key, seen: Date): Promise<boolean> {
    const rows = await this.database.query(
      `update opportunities
          set deadline = date_trunc('milliseconds', least(greatest(deadline, now()) + $4::int * interval '1 day',
                                                          now() + $5::int * interval '1 day')),
              expiry_told = 0
        where territory_id = $1 and id = $2 and date_trunc('milliseconds', deadline) = $3
          and deadline < now() + $5::int * interval '1 day'
       returning id`,
      [key.territoryId, key.id, seen, extension, most],
    );
    return rows.length > 0;
  }

  /** What comes back with a deadline that has passed gets another one. */
  async giveTime({ territoryId, id }: Key): Promise<void> {
    await this.database.query(
      `update opportunities
          set deadline = date_trunc('milliseconds', now()) + $3::int * interval '1 day', expiry_told = 0
        where territory_id = $1 and id = $2 and deadline <= now()`,
      [territoryId, id, extension],
    );
  }
}
