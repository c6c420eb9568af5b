import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Key } from '../../platform/database/public-id';
import type { OpportunityDirectionModel } from './opportunity.model';

/** What an opportunity adds to its row of the spine. */
export interface OpportunityWords {
  readonly direction: OpportunityDirectionModel;
  readonly title: string;
  readonly body: string;
  readonly communeCode?: string | null;
  readonly deadline?: Date | null;
}

@Injectable()
export class OpportunitiesRepository {
  constructor(private readonly database: Database) {}

  /** Whether the commune belongs to the territory, and whether the deadline is still to come (or the one it had). */
  async judge(territoryId: string, { communeCode, deadline }: OpportunityWords, id: string | null = null) {
    const row = await this.database.queryOne<{ commune: boolean; deadline: boolean }>(
      `select $2::text is null or exists (
                select from territory_communes where territory_id = $1 and commune_code = $2) as commune,
              $3::timestamptz is null or $3 > now() or exists (
                select from opportunities where territory_id = $1 and id = $4::uuid and deadline = $3) as deadline`,
      [territoryId, communeCode ?? null, deadline ?? null, id],
    );
    return row!;
  }

  async insert({ territoryId, id }: Key, words: OpportunityWords): Promise<void> {
    await this.database.query(
      `insert into opportunities (territory_id, id, direction, title, body, commune_code, deadline)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [territoryId, id, ...valuesOf(words)],
    );
  }

  async edit({ territoryId, id }: Key, words: OpportunityWords): Promise<void> {
    await this.database.query(
      `update opportunities set direction = $3, title = $4, body = $5, commune_code = $6, deadline = $7
        where territory_id = $1 and id = $2`,
      [territoryId, id, ...valuesOf(words)],
    );
  }

  /** Gives whether that changed anything. */
  async setClosed({ territoryId, id }: Key, closed: boolean): Promise<boolean> {
    const rows = await this.database.query(
      `update opportunities set closed_at = case when $3 then now() end
        where territory_id = $1 and id = $2 and (closed_at is not null) <> $3 returning id`,
      [territoryId, id, closed],
    );
    return rows.length > 0;
  }
}

const valuesOf = ({ direction, title, body, communeCode, deadline }: OpportunityWords) => [
  direction,
  title,
  body,
  communeCode ?? null,
  deadline ?? null,
];
