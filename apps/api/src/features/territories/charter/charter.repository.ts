import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Charter, Standing } from './charter';
import type { CharterPresetModel } from './charter.models';

@Injectable()
export class CharterRepository {
  constructor(private readonly database: Database) {}

  async of(territoryId: string): Promise<{ preset: CharterPresetModel; charter: Charter }> {
    const row = await this.database.queryOne<{ preset: CharterPresetModel; charter: Charter | null }>(
      `select t.charter_preset as preset,
              (select jsonb_object_agg(power, to_jsonb(holders)) from charter_articles where territory_id = t.id) as charter
         from territories t where t.id = $1`,
      [territoryId],
    );
    return { preset: row!.preset, charter: row!.charter ?? {} };
  }

  /** Locks the territory, so that two changes of its charter follow one another. */
  async lock(territoryId: string): Promise<void> {
    await this.database.query(`select from territories where id = $1 for update`, [territoryId]);
  }

  async replace(territoryId: string, preset: CharterPresetModel, charter: Charter): Promise<void> {
    await this.database.query(`update territories set charter_preset = $2 where id = $1`, [territoryId, preset]);
    await this.database.query(`delete from charter_articles where territory_id = $1`, [territoryId]);
    await this.database.query(
      `insert into charter_articles (territory_id, power, holders)
       select $1, power, array(select jsonb_array_elements_text(holders)) from jsonb_each($2::jsonb) as a(power, holders)`,
      [territoryId, JSON.stringify(charter)],
    );
  }

  async recordChange(territoryId: string, changedBy: string | null, before: Charter, after: Charter): Promise<void> {
    await this.database.query(
      `insert into charter_changes (territory_id, changed_by, articles_before, articles_after) values ($1, $2, $3, $4)`,
      [territoryId, changedBy, JSON.stringify(before), JSON.stringify(after)],
    );
  }

  /** The standings of the active members, each kind once: enough to test a charter. */
  standings(territoryId: string): Promise<Standing[]> {
    return this.database.query<Standing>(
      `select distinct m.persona, m.trust_level as "trustLevel",
              array(select kind from mandates d
                     where d.territory_id = m.territory_id and d.member_id = m.id
                       and d.ended_at is null and d.starts_at <= now() and d.ends_at > now() order by kind) as mandates
         from members m where m.territory_id = $1 and m.state = 'active'`,
      [territoryId],
    );
  }
}
