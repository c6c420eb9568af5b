import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { STATUS_SQL } from '../life/status.sql';
import type { OpportunityStatusModel } from '../opportunity.model';

@Injectable()
export class AnswersRepository {
  constructor(private readonly database: Database) {}

  async statusOf({ territoryId, id }: Key): Promise<`${OpportunityStatusModel}`> {
    const row = await this.database.queryOne<{ status: `${OpportunityStatusModel}` }>(
      `select ${STATUS_SQL} as status from opportunities o where o.territory_id = $1 and o.id = $2`,
      [territoryId, id],
    );
    return row!.status;
  }

  /** Remembers and counts a member's first answer; gives `false` for a later one. */
  async insert(opportunity: Key, memberId: string, conversationId: string, proposal: string): Promise<boolean> {
    const rows = await this.database.query(
      `with answered as (
         insert into opportunity_answers (territory_id, opportunity_id, member_id, conversation_id, proposal)
         values ($1, $2, $3, $4, $5)
         on conflict (territory_id, opportunity_id, member_id) do nothing
         returning opportunity_id
       )
       update opportunities o set answer_count = o.answer_count + 1 from answered
        where o.territory_id = $1 and o.id = answered.opportunity_id
       returning o.id`,
      [opportunity.territoryId, opportunity.id, memberId, conversationId, proposal],
    );
    return rows.length > 0;
  }
}
