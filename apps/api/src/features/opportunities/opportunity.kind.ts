import { encodePublicId } from '../../platform/database/public-id';
import type { SubjectKind } from '../subjects';
import type { Membership } from '../territories';
import { canAnswerOpportunity, canCloseOpportunity } from './publishing/opportunities.policy';
import type { OpportunityDirectionModel, OpportunityModel, OpportunityStatusModel } from './opportunity.model';

interface OpportunityContent {
  direction: OpportunityDirectionModel;
  title: string;
  body: string;
  deadline: string | null;
  status: OpportunityStatusModel;
  answerCount: number;
  conversationId: string | null;
}

/** The status of the row `o` of `opportunities`, by the clock of the database. */
export const STATUS_SQL = `
  case when o.closed_at is not null then 'closed' when o.deadline <= now() then 'expired' else 'open' end`;

/** Opportunities as a kind of the content spine. */
export const OPPORTUNITY_KIND = {
  kind: 'opportunity',
  contentSql: `
    select json_build_object(
             'direction', o.direction, 'title', o.title, 'body', o.body, 'deadline', o.deadline, 'status', ${STATUS_SQL},
             'answerCount', o.answer_count,
             'conversationId', (
               select oa.conversation_id from opportunity_answers oa
                where oa.territory_id = o.territory_id and oa.opportunity_id = o.id and oa.member_id = $2))
      from opportunities o where o.territory_id = s.territory_id and o.id = s.id`,
  settledSql: `
    exists (select from opportunities o
             where o.territory_id = s.territory_id and o.id = s.id and ${STATUS_SQL} <> 'open')`,
  present: (core, { deadline, conversationId, ...content }, reader: Membership): OpportunityModel => {
    const opportunity = { isOwn: core.author.isViewer, status: content.status };
    return {
      ...core,
      ...content,
      __typename: 'Opportunity',
      deadline: deadline ? new Date(deadline) : null,
      viewerConversationId: conversationId && encodePublicId({ territoryId: reader.territoryId, id: conversationId }),
      viewerCan: {
        ...core.viewerCan,
        close: canCloseOpportunity({ canEdit: core.viewerCan.edit, status: content.status }),
        answer: canAnswerOpportunity(reader, opportunity),
      },
    };
  },
  toPublic: ({ title, body }: OpportunityModel) => ({ title, text: body, mentions: [], images: [] }),
  path: (slug, id) => `/t/${slug}/opportunities/${id}`,
} as const satisfies SubjectKind<OpportunityContent>;
