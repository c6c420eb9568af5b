import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Membership } from '../../territories';

@Injectable()
export class IntroductionSettingsRepository {
  constructor(private readonly database: Database) {}

  /** Whoever said nothing accepts. */
  async accepts({ territoryId, memberId }: Pick<Membership, 'territoryId' | 'memberId'>): Promise<boolean> {
    const row = await this.database.queryOne<{ accepts: boolean }>(
      `select accepts from introduction_settings where territory_id = $1 and member_id = $2`,
      [territoryId, memberId],
    );
    return row?.accepts ?? true;
  }

  async update({ territoryId, memberId }: Membership, accepts: boolean): Promise<void> {
    await this.database.query(
      `insert into introduction_settings (territory_id, member_id, accepts) values ($1, $2, $3)
       on conflict (territory_id, member_id) do update set accepts = excluded.accepts`,
      [territoryId, memberId, accepts],
    );
  }
}
