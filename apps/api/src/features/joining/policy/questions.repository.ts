import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';

@Injectable()
export class QuestionsRepository {
  constructor(private readonly database: Database) {}

  /** What each of those territories asks a newcomer, in order. */
  async of(territoryIds: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
    const rows = await this.database.query<{ territory_id: string; questions: string[] }>(
      `select territory_id, array_agg(question order by position) as questions
         from joining_questions where territory_id = any($1::uuid[]) group by territory_id`,
      [territoryIds],
    );
    return new Map(rows.map((row) => [row.territory_id, row.questions]));
  }

  async replace(territoryId: string, questions: readonly string[]): Promise<void> {
    await this.database.query(`delete from joining_questions where territory_id = $1`, [territoryId]);
    await this.database.query(
      `insert into joining_questions (territory_id, position, question)
       select $1, position, question from unnest($2::text[]) with ordinality as q(question, position)`,
      [territoryId, questions],
    );
  }
}
