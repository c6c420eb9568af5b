import { encodePublicId } from '../../../../platform/database/public-id';
import { presentMember, type Membership } from '../../../territories';
import type { AnswerStateModel, OpportunityAnswerModel } from '../answers.models';
import type { AnswerRow } from './answer-list.repository';

export function presentAnswer(row: AnswerRow, reader: Membership): OpportunityAnswerModel {
  const { territory_id: territoryId, conversation_id: conversationId } = row;
  return {
    id: encodePublicId({ territoryId, id: row.id }),
    member: presentMember(row, reader),
    proposal: row.proposal,
    state: row.state as AnswerStateModel,
    answeredAt: row.answered_at,
    repliedAt: row.replied_at,
    conversationId: conversationId && encodePublicId({ territoryId, id: conversationId }),
  };
}
