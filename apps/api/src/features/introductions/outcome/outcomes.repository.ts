import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import type { IntroductionOutcomeModel } from '../introduction.models';

export interface DueOutcome {
  readonly territoryId: string;
  readonly id: string;
  readonly requesterId: string;
  readonly targetId: string;
  readonly requesterAnswered: boolean;
  readonly targetAnswered: boolean;
}

/** Whoever has not answered by then has nothing to tell. */
const MOST_ASKED = 3;

const COLUMN = { requester: 'requester_outcome', target: 'target_outcome' } as const;

/** Until when somebody has answered for good. */
const isSettled = (column: string) => `coalesce(${column} in ('succeeded', 'no'), false)`;

@Injectable()
export class OutcomesRepository {
  constructor(private readonly database: Database) {}

  /** Takes those whose time has come, and puts them off to the next time they are asked about, if there is one. */
  takeDue(limit: number, againInDays: number): Promise<DueOutcome[]> {
    return this.database.query<DueOutcome>(
      `with due as (
         select territory_id, id from introductions where outcome_due_at <= now()
          order by outcome_due_at limit $1 for update skip locked
       )
       update introductions i
          set outcome_asked = i.outcome_asked + 1,
              outcome_due_at = case when i.outcome_asked + 1 < ${MOST_ASKED} then now() + $2::int * interval '1 day' end
         from due where i.territory_id = due.territory_id and i.id = due.id
       returning i.territory_id as "territoryId", i.id, i.requester_id as "requesterId", i.target_id as "targetId",
                 ${isSettled('i.requester_outcome')} as "requesterAnswered", ${isSettled('i.target_outcome')} as "targetAnswered"`,
      [limit, againInDays],
    );
  }

  /** Those who brought two people together about an opportunity, whoever was first first. */
  async introducersOf({ territoryId, id }: Key): Promise<string[]> {
    const rows = await this.database.query<{ introducer_id: string }>(
      `select s.introducer_id from introductions i
         join introduction_steps s on s.territory_id = i.territory_id and s.introduction_id = i.id and s.state = 'passed_on'
        where i.territory_id = $1 and i.subject_id = $2 and i.state = 'accepted'
        order by i.accepted_at, s.position`,
      [territoryId, id],
    );
    return rows.map((row) => row.introducer_id);
  }

  /** Once both have answered, or one says that it led to something, nobody is asked any more. */
  async answer(
    { territoryId, id }: Key,
    end: keyof typeof COLUMN,
    outcome: `${IntroductionOutcomeModel}`,
  ): Promise<void> {
    await this.database.query(end === 'requester' ? ANSWER.requester : ANSWER.target, [territoryId, id, outcome]);
  }
}

const answerOf = (own: string, others: string) => `
  update introductions
     set ${own} = $3,
         outcome_due_at = case when $3 = 'succeeded' or ($3 = 'no' and ${isSettled(others)}) then null else outcome_due_at end
   where territory_id = $1 and id = $2`;

const ANSWER = {
  requester: answerOf(COLUMN.requester, COLUMN.target),
  target: answerOf(COLUMN.target, COLUMN.requester),
};
