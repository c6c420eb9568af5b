import { ofMember, type PersonalData } from '../identity';

export const BOOKMARKS_DATA: readonly PersonalData[] = [
  {
    table: 'bookmarks',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.subject_id, t.folder_id, t.saved_at',
    erasure: 'delete',
  },
  {
    table: 'bookmark_folders',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.id, t.name, t.created_at',
    erasure: 'delete',
  },
];
