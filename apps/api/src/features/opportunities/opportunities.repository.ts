import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Key } from '../../platform/database/public-id';
import type { OpportunityDirectionModel } from './opportunity.model';

/** What an opportunity adds to its row of the spine. */
export interface OpportunityWords {
  readonly direction: OpportunityDirectionModel;
  readonly title: string;
  readonly body: string;
  readonly deadline?: Date | null;
}

@Injectable()
export class OpportunitiesRepository {
  constructor(private readonly database: Database) {}

  /** Whether the deadline is still to come, or the one it had. */
  async accepts(territoryId: string, deadline: Date, id: string | null): Promise<boolean> {
    const row = await this.database.queryOne<{ isAccepted: boolean }>(
      `select $2 > now() or exists (
                select from opportunities where territory_id = $1 and id = $3::uuid and deadline = $2) as "isAccepted"`,
      [territoryId, deadline, id],
    );
    return row!.isAccepted;
  }

  async insert({ territoryId, id }: Key, words: OpportunityWords): Promise<void> {
    await this.database.query(
      `insert into opportunities (territory_id, id, direction, title, body, deadline)
       values ($1, $2, $3, $4, $5, $6)`,
      [territoryId, id, ...valuesOf(words)],
    );
  }

  async edit({ territoryId, id }: Key, words: OpportunityWords): Promise<void> {
    await this.database.query(
      `update opportunities set direction = $3, title = $4, body = $5, deadline = $6
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

const valuesOf = ({ direction, title, body, deadline }: OpportunityWords) => [direction, title, body, deadline ?? null];
