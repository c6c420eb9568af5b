import { ofMember, type PersonalData } from '../identity';

export const OPPORTUNITIES_DATA: readonly PersonalData[] = [
  {
    table: 'opportunities',
    people: [],
    whose: `exists (select from subjects s join members pm on pm.territory_id = s.territory_id and pm.id = s.author_id
                     where s.territory_id = t.territory_id and s.id = t.id and pm.account_id = $1)`,
    exported: `t.id, t.kind, t.direction, t.title, t.body, t.details, t.sectors, t.skills, t.commune_codes, t.radius_km,
               t.amount_min, t.amount_max, t.volume, t.starts_on, t.ends_on, t.deadline, t.state`,
    erasure: 'keep',
  },
  {
    table: 'opportunity_answers',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.opportunity_id, t.proposal, t.state, t.answered_at',
    erasure: 'keep',
    withContent: { set: `proposal = ''` },
  },
  {
    table: 'opportunity_alerts',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.opportunity_id, t.told_at',
    erasure: 'delete',
  },
  {
    table: 'opportunity_outcomes',
    people: ['partner_id', 'concluded_by'],
    whose: `(${ofMember('partner_id')} or ${ofMember('concluded_by')})`,
    exported: 't.opportunity_id, t.kind, t.partner_words, t.amount_min, t.amount_max, t.thanks, t.concluded_at',
    erasure: 'keep',
    withContent: { set: `thanks = null, partner_words = null` },
  },
  {
    table: 'outcome_stories',
    people: ['asked_by'],
    whose: ofMember('asked_by'),
    exported: 't.opportunity_id, t.title, t.words, t.asked_at',
    erasure: 'delete',
  },
  {
    table: 'opportunity_credits',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.opportunity_id, t.role',
    erasure: 'delete',
  },
];
