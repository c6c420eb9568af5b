import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';

/** SQL condition: the row `subject` of `subjects` is a question of which no comment that is still there is the answer. */
export const isUnanswered = (subject: string) => `
  ${subject}.kind = 'post' and exists (
    select from posts q
     where q.territory_id = ${subject}.territory_id and q.id = ${subject}.id and q.kind = 'question'
       and not exists (select from comments a
                        where a.territory_id = q.territory_id and a.id = q.accepted_id and a.deleted_at is null))`;

export interface AcceptedBefore {
  readonly acceptedId: string | null;
}

@Injectable()
export class QuestionsRepository {
  constructor(private readonly database: Database) {}

  /** Gives what was accepted before; nothing for a post that asks nothing. */
  accept({ territoryId, id }: Key, commentId: string | null): Promise<AcceptedBefore | undefined> {
    return this.database.queryOne<AcceptedBefore>(
      `update posts set accepted_id = $3 where territory_id = $1 and id = $2 and kind = 'question'
       returning old.accepted_id as "acceptedId"`,
      [territoryId, id, commentId],
    );
  }
}
