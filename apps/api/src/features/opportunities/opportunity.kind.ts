import { writeOpportunityDetails } from '@rayonne/contracts';
import { encodePublicId } from '../../platform/database/public-id';
import type { SubjectKind } from '../subjects';
import type { Membership } from '../territories';
import { canAnswerOpportunity, canCloseOpportunity } from './publishing/opportunities.policy';
import type { OpportunityModel, OpportunityStatusModel } from './opportunity.model';
import type { OpportunityWords } from './opportunity-words';

interface OpportunityContent extends Omit<OpportunityWords, 'sectors' | 'skills' | 'communeCodes' | 'deadline'> {
  sectors: string[];
  skills: string[];
  communes: OpportunityModel['communes'];
  deadline: string | null;
  status: OpportunityStatusModel;
  answerCount: number;
  conversationId: string | null;
}

/** The status of the row `o` of `opportunities`, by the clock of the database. */
export const STATUS_SQL = `
  case when o.closed_at is not null then 'closed' when o.deadline <= now() then 'expired' else 'open' end`;

const COMMUNES = `
  (select coalesce(json_agg(json_build_object('code', c.code, 'name', c.name, 'departmentCode', c.department_code)
                            order by place.position), '[]')
     from unnest(o.commune_codes) with ordinality place(code, position) join communes c on c.code = place.code)`;

/** Opportunities as a kind of the content spine. */
export const OPPORTUNITY_KIND = {
  kind: 'opportunity',
  contentSql: `
    select json_build_object(
             'kind', o.kind, 'direction', o.direction, 'title', o.title, 'body', o.body, 'details', o.details,
             'sectors', o.sectors, 'skills', o.skills, 'communes', ${COMMUNES}, 'radiusKm', o.radius_km,
             'amountMin', o.amount_min, 'amountMax', o.amount_max, 'volume', o.volume,
             'startsOn', o.starts_on, 'endsOn', o.ends_on, 'deadline', o.deadline, 'status', ${STATUS_SQL},
             'answerCount', o.answer_count,
             'conversationId', (
               select oa.conversation_id from opportunity_answers oa
                where oa.territory_id = o.territory_id and oa.opportunity_id = o.id and oa.member_id = $2))
      from opportunities o where o.territory_id = s.territory_id and o.id = s.id`,
  settledSql: `
    exists (select from opportunities o
             where o.territory_id = s.territory_id and o.id = s.id and ${STATUS_SQL} <> 'open')`,
  present: (core, { deadline, details, conversationId, ...content }, reader: Membership): OpportunityModel => {
    const opportunity = { isOwn: core.author.isViewer, status: content.status };
    return {
      ...core,
      ...content,
      __typename: 'Opportunity',
      details: writeOpportunityDetails(content.kind, details),
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
