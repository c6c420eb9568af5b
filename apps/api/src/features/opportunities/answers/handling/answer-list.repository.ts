import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database';
import { microseconds, olderThan, type PageRequest } from '../../../../platform/database/keyset';
import type { Key } from '../../../../platform/database/public-id';
import { existsFor } from '../../../identity';
import { MEMBER_COLUMNS, MEMBER_JOINS, type MemberRow, type Membership } from '../../../territories';
import type { AnswerState } from '../answer-states';
import type { OpportunityAnswerCountsModel } from '../answers.models';
import { IS_WAITING } from '../waiting/waiting-answers.repository';

export interface AnswerRow extends MemberRow {
  id: string;
  at: string;
  proposal: string;
  state: AnswerState;
  answered_at: Date;
  replied_at: Date | null;
  conversation_id: string | null;
}

export interface HeldAnswer extends Key {
  readonly opportunityId: string;
  readonly memberId: string;
  readonly state: AnswerState;
}

/** Whoever does not exist for the reader has not answered either. */
const SEEN = existsFor('oa.member_id', { territory: '$1', member: '$2' });

/** As the member `$2` of the territory `$1` reads it; the conversation only where they take part. */
const select = (which: string) => `
  select oa.id, ${microseconds('oa.answered_at')}::text as at, oa.proposal, oa.state, oa.answered_at, oa.replied_at,
         case when exists (
           select from participants p join members own on own.territory_id = $1 and own.id = $2
            where p.territory_id = $1 and p.conversation_id = oa.conversation_id and p.account_id = own.account_id)
         then oa.conversation_id end as conversation_id, ${MEMBER_COLUMNS}
    from opportunity_answers oa
    join members m on m.territory_id = oa.territory_id and m.id = oa.member_id ${MEMBER_JOINS}
   where oa.territory_id = $1 and ${SEEN} and ${which}`;

const PAGE = select(`
  oa.opportunity_id = $3 and ($4::text is null or oa.state = $4) and ${olderThan('oa.answered_at', 'oa.id', '$5', '$6')}
  order by oa.answered_at desc, oa.id desc limit $7`);
const ONE = select('oa.id = $3');

@Injectable()
export class AnswerListRepository {
  constructor(private readonly database: Database) {}

  page(
    { territoryId, memberId }: Membership,
    opportunityId: string,
    state: AnswerState | null,
    { limit, after }: PageRequest,
  ): Promise<AnswerRow[]> {
    const position = [after?.at ?? null, after?.id ?? null, limit + 1];
    return this.database.query<AnswerRow>(PAGE, [territoryId, memberId, opportunityId, state, ...position]);
  }

  find({ territoryId, memberId }: Membership, id: string): Promise<AnswerRow | undefined> {
    return this.database.queryOne<AnswerRow>(ONE, [territoryId, memberId, id]);
  }

  async counts({ territoryId, memberId }: Membership, opportunityId: string): Promise<OpportunityAnswerCountsModel> {
    const row = await this.database.queryOne<OpportunityAnswerCountsModel>(
      `select count(*) filter (where oa.state = 'answered')::int as answered,
              count(*) filter (where oa.state = 'shortlisted')::int as shortlisted,
              count(*) filter (where oa.state = 'declined')::int as declined,
              count(*) filter (where ${IS_WAITING})::int as waiting
         from opportunity_answers oa where oa.territory_id = $1 and oa.opportunity_id = $3 and ${SEEN}`,
      [territoryId, memberId, opportunityId],
    );
    return row!;
  }

  /** Which opportunity it belongs to; nothing for an answer that does not exist for the reader. */
  async opportunityOf({ territoryId, memberId }: Membership, id: string): Promise<string | null> {
    const row = await this.database.queryOne<{ opportunityId: string }>(
      `select oa.opportunity_id as "opportunityId" from opportunity_answers oa
        where oa.territory_id = $1 and oa.id = $3 and ${SEEN}`,
      [territoryId, memberId, id],
    );
    return row?.opportunityId ?? null;
  }

  /** As it is now; whoever handles it holds its opportunity. */
  async held({ territoryId }: Membership, id: string): Promise<HeldAnswer | undefined> {
    return this.database.queryOne<HeldAnswer>(
      `select territory_id as "territoryId", id, opportunity_id as "opportunityId", member_id as "memberId", state
         from opportunity_answers where territory_id = $1 and id = $2`,
      [territoryId, id],
    );
  }

  async setState({ territoryId, id }: Key, state: AnswerState): Promise<void> {
    await this.database.query(`update opportunity_answers set state = $3 where territory_id = $1 and id = $2`, [
      territoryId,
      id,
      state,
    ]);
  }
}
