import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';

export interface NewProfile {
  readonly name: string;
  readonly motto: string;
  readonly color: string | null;
  readonly languages: readonly string[];
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly legalNotices: string;
}

@Injectable()
export class TerritoryProfileRepository {
  constructor(private readonly database: Database) {}

  /** Gives whether the territory still had that version. */
  async update(territoryId: string, version: number, profile: NewProfile): Promise<boolean> {
    const rows = await this.database.query(
      `update territories set name = $3, motto = $4, color = $5, languages = $6, contact_email = $7, contact_phone = $8,
              legal_notices = $9, version = version + 1
        where id = $1 and version = $2 returning id`,
      [
        territoryId,
        version,
        profile.name,
        profile.motto,
        profile.color,
        profile.languages,
        profile.contactEmail,
        profile.contactPhone,
        profile.legalNotices,
      ],
    );
    return rows.length > 0;
  }

  /** Locks the territory, so that two changes follow one another; gives the logo it has. */
  async hold(territoryId: string): Promise<string | null> {
    const row = await this.database.queryOne<{ logo_id: string | null }>(
      `select logo_id from territories where id = $1 for no key update`,
      [territoryId],
    );
    return row?.logo_id ?? null;
  }

  async setLogo(territoryId: string, mediaId: string | null): Promise<void> {
    await this.database.query(`update territories set logo_id = $2 where id = $1`, [territoryId, mediaId]);
  }

  async addCommunes(territoryId: string, codes: readonly string[]): Promise<void> {
    await this.database.query(
      `insert into territory_communes (territory_id, commune_code) select $1, unnest($2::text[]) on conflict do nothing`,
      [territoryId, codes],
    );
  }

  async removeCommunes(territoryId: string, codes: readonly string[]): Promise<void> {
    await this.database.query(
      `delete from territory_communes where territory_id = $1 and commune_code = any($2::text[])`,
      [territoryId, codes],
    );
  }

  async countCommunes(territoryId: string): Promise<number> {
    const row = await this.database.queryOne<{ count: number }>(
      `select count(*)::int as count from territory_communes where territory_id = $1`,
      [territoryId],
    );
    return row!.count;
  }
}
