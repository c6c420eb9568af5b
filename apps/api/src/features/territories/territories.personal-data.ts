import { ofAccount, ofMember, type PersonalData } from '../identity';

const decided = (table: string, column: string): PersonalData => ({
  table,
  people: [column],
  whose: ofMember(column),
  erasure: 'keep',
});

/** What was decided in a territory stays, by somebody who has no name any more. */
export const TERRITORIES_DATA: readonly PersonalData[] = [
  {
    table: 'members',
    people: ['account_id'],
    whose: ofAccount('account_id'),
    exported: `(select name from territories where id = t.territory_id) as territory, t.persona, t.headline, t.commune_code,
               t.trust_level, t.state, t.joined_at`,
    erasure: { set: 'headline = null, commune_code = null, trust_level = 0, feed_seen_at = null' },
  },
  {
    table: 'member_restrictions',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.kind, t.reason, t.decided_at, t.until, t.ended_at',
    erasure: { set: `reason = '–'` },
  },
  decided('member_restrictions', 'decided_by'),
  decided('member_restrictions', 'ended_by'),
  {
    table: 'mandates',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.kind, t.starts_at, t.ends_at, t.ended_at',
    erasure: 'keep',
  },
  decided('mandates', 'granted_by'),
  {
    table: 'charter_changes',
    people: ['changed_by'],
    whose: ofMember('changed_by'),
    exported: 't.why, t.changed_at',
    erasure: 'keep',
    withContent: { set: 'why = null' },
  },
  decided('charter_changes', 'caretaker_id'),
];
