import { ofMember, type PersonalData } from '../identity';

/** Words go with their subject, whatever its kind. */
export const SUBJECTS_DATA: readonly PersonalData[] = [
  {
    table: 'subjects',
    people: ['author_id'],
    whose: ofMember('author_id'),
    exported: `t.id, t.kind, t.state, t.published_at, t.edited_at, t.audience_kind, t.audience_sectors, t.comment_audience, t.is_reshareable,
               t.language, t.commune_code, t.review_by, t.confirmed_at, t.featured_until`,
    erasure: 'keep',
    withContent: 'delete',
  },
  {
    table: 'co_authors',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.subject_id, t.state, t.invited_at, t.answered_at',
    erasure: 'delete',
  },
  {
    table: 'subject_guests',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.subject_id, t.since',
    erasure: 'delete',
  },
  { table: 'subject_guests', people: ['invited_by'], whose: ofMember('invited_by'), erasure: 'keep' },
  { table: 'subjects', people: ['deleted_by'], whose: ofMember('deleted_by'), erasure: 'keep' },
];
