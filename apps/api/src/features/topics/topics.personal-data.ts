import { ofMember, type PersonalData } from '../identity';

export const TOPICS_DATA: readonly PersonalData[] = [
  {
    table: 'topic_choices',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.topic, t.choice, t.chosen_at',
    erasure: 'delete',
  },
];
