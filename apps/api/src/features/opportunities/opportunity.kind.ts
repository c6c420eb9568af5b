import { writeOpportunityDetails } from '@rayonne/contracts';
import { encodePublicId } from '../../platform/database/public-id';
import type { SubjectKind } from '../subjects';
import type { Membership } from '../territories';
import type { AnswerStateModel } from './answers/answers.models';
import { actsFrom, type OpportunityState } from './life/life-cycle';
import { IS_OPEN_SQL, STATUS_SQL } from './life/status.sql';
import type { OpportunityActModel, OpportunityModel, OpportunityStatusModel } from './opportunity.model';
import type { OpportunityWords } from './opportunity-words';
import { linkedDataOf } from './outside/linked-data';
import { publicTitle } from './public-title';
import { canAnswerOpportunity } from './publishing/opportunities.policy';

interface OpportunityContent extends Omit<OpportunityWords, 'sectors' | 'skills' | 'communeCodes' | 'deadline'> {
  sectors: string[];
  skills: string[];
  communes: OpportunityModel['communes'];
  deadline: string;
  state: OpportunityState;
  status: OpportunityStatusModel;
  answerCount: number;
  answer: { conversationId: string; state: AnswerStateModel; answeredAt: string } | null;
}

const COMMUNES = `
  (select coalesce(json_agg(json_build_object('code', c.code, 'name', c.name, 'departmentCode', c.department_code)
                            order by place.position), '[]')
     from unnest(o.commune_codes) with ordinality place(code, position) join communes c on c.code = place.code)`;

/** Opportunities as a kind of the content spine. */
export const OPPORTUNITY_KIND = {
  kind: 'opportunity',
  mayBeConfidential: true,
  contentSql: `
    select json_build_object(
             'kind', o.kind, 'direction', o.direction, 'title', o.title, 'body', o.body, 'details', o.details,
             'sectors', o.sectors, 'skills', o.skills, 'communes', ${COMMUNES}, 'radiusKm', o.radius_km,
             'amountMin', o.amount_min, 'amountMax', o.amount_max, 'volume', o.volume,
             'startsOn', o.starts_on, 'endsOn', o.ends_on, 'deadline', o.deadline, 'state', o.state,
             'status', ${STATUS_SQL},
             'answerCount', o.answer_count,
             'answer', (
               select json_build_object('conversationId', oa.conversation_id, 'state', oa.state, 'answeredAt', oa.answered_at)
                 from opportunity_answers oa
                where oa.territory_id = o.territory_id and oa.opportunity_id = o.id and oa.member_id = $2))
      from opportunities o where o.territory_id = s.territory_id and o.id = s.id`,
  settledSql: `
    exists (select from opportunities o
             where o.territory_id = s.territory_id and o.id = s.id and not ${IS_OPEN_SQL})`,
  present: (core, { deadline, state, details, answer, ...content }, reader: Membership): OpportunityModel => {
    const opportunity = { isOwn: core.author.isViewer, status: content.status };
    return {
      ...core,
      ...content,
      __typename: 'Opportunity',
      details: writeOpportunityDetails(content.kind, details),
      deadline: new Date(deadline),
      viewerAnswer: answer && { state: answer.state, answeredAt: new Date(answer.answeredAt) },
      viewerConversationId: answer && encodePublicId({ territoryId: reader.territoryId, id: answer.conversationId }),
      viewerCan: {
        ...core.viewerCan,
        answer: canAnswerOpportunity(reader, opportunity),
      },
      viewerActs: core.viewerCan.edit ? (actsFrom(state) as OpportunityActModel[]) : [],
    };
  },
  toPublic: (opportunity: OpportunityModel) => ({
    title: publicTitle(opportunity),
    text: opportunity.body,
    mentions: [],
    images: [],
    linkedData: linkedDataOf(opportunity),
  }),
  path: (slug, id) => `/t/${slug}/opportunities/${id}`,
} as const satisfies SubjectKind<OpportunityContent>;
