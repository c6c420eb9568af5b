import { ofMember, type PersonalData } from '../../identity';

export const DRAFTS_DATA: readonly PersonalData[] = [
  {
    table: 'post_drafts',
    // A mention holds no name: the text shows whatever the member is called.
    people: ['member_id', 'mentioned'],
    whose: ofMember('member_id'),
    exported: 't.id, t.content, t.updated_at, t.publish_at',
    erasure: 'delete',
  },
];
