import type { Database } from '../platform/database/database';

/** What time did to opportunities. */
export class DemoLivesRepository {
  constructor(private readonly database: Database) {}

  async dateDeadline(territoryId: string, id: string, inDays: number): Promise<void> {
    await this.database.query(
      `update opportunities
          set deadline = date_trunc('milliseconds', now()) + $3::float8 * interval '1 day', expiry_told = $4
        where territory_id = $1 and id = $2`,
      [territoryId, id, inDays, inDays < 0 ? 3 : 1],
    );
  }

  async dateAnswers(territoryId: string, id: string, daysAgo: number): Promise<void> {
    await this.database.query(
      `update opportunity_answers set answered_at = now() - $3::float8 * interval '1 day', reminders = 1
        where territory_id = $1 and opportunity_id = $2`,
      [territoryId, id, daysAgo],
    );
  }

  async dateConclusion(territoryId: string, id: string, daysAgo: number): Promise<void> {
    await this.database.query(
      `update opportunity_outcomes set concluded_at = now() - $3::float8 * interval '1 day'
        where territory_id = $1 and opportunity_id = $2`,
      [territoryId, id, daysAgo],
    );
  }
}
