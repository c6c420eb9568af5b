import { ofMember, type PersonalData } from '../identity';

/** An organisation's page belongs to the organisation. */
export const ORGANISATIONS_DATA: readonly PersonalData[] = [
  {
    table: 'organisation_people',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: `(select name from organisation_pages p where p.territory_id = t.territory_id and p.id = t.page_id) as organisation, t.role, t.since`,
    erasure: 'delete',
  },
  {
    table: 'organisation_claims',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.role, t.note, t.state, t.created_at',
    erasure: 'delete',
  },
  { table: 'organisation_claims', people: ['decided_by'], whose: ofMember('decided_by'), erasure: 'keep' },
  { table: 'organisation_pages', people: ['created_by'], whose: ofMember('created_by'), erasure: 'keep' },
];
