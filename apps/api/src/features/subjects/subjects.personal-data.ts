import { ofMember, type PersonalData } from '../identity';

/** Words go with their subject, whatever its kind. */
export const SUBJECTS_DATA: readonly PersonalData[] = [
  {
    table: 'subjects',
    people: ['author_id'],
    whose: ofMember('author_id'),
    exported: 't.id, t.kind, t.state, t.published_at, t.edited_at',
    erasure: 'keep',
    withContent: 'delete',
  },
  { table: 'subjects', people: ['deleted_by'], whose: ofMember('deleted_by'), erasure: 'keep' },
];
