import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import type { SubjectSettingsInput } from './subject-settings.input';

export type GivenSettings = Readonly<SubjectSettingsInput>;

@Injectable()
export class SubjectSettingsRepository {
  constructor(private readonly database: Database) {}

  /** Writes what is given; nothing when its commune is not one of the territory, and gives whether it was written. */
  async write({ territoryId, id }: Key, settings: GivenSettings): Promise<boolean> {
    const { audience, audienceSectors, commentAudience, isReshareable, language, communeCode, reviewBy } = settings;
    const rows = await this.database.query(
      `update subjects
          set audience_kind = coalesce($3, audience_kind),
              audience_sectors = case when coalesce($3, audience_kind) = 'sectors' then coalesce($10, audience_sectors) else '{}' end,
              featured_until = case when coalesce($3, audience_kind) in ('public', 'territory') then featured_until end,
              comment_audience = coalesce($4, comment_audience),
              is_reshareable = coalesce($5, is_reshareable), language = coalesce($6, language),
              commune_code = case when $7 then $8 else commune_code end, review_by = coalesce($9, review_by)
        where territory_id = $1 and id = $2
          and ($8::text is null or exists (
                select from territory_communes where territory_id = $1 and commune_code = $8))
       returning id`,
      [
        territoryId,
        id,
        audience ?? null,
        commentAudience ?? null,
        isReshareable ?? null,
        language ?? null,
        communeCode !== undefined,
        communeCode ?? null,
        reviewBy ?? null,
        audienceSectors ?? null,
      ],
    );
    return rows.length > 0;
  }
}
