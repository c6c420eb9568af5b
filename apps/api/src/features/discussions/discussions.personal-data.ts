import { ofMember, type PersonalData } from '../identity';

/** Takes the rows out of their subjects' counters as well. */
const uncounted = (table: string, column: string, counter: string) => ({
  statements: [
    `with gone as (delete from ${table} t where ${ofMember(column)} returning territory_id, subject_id),
          counted as (select territory_id, subject_id, count(*)::int as many from gone group by 1, 2)
     update subjects s set ${counter} = s.${counter} - counted.many from counted
      where s.territory_id = counted.territory_id and s.id = counted.subject_id`,
  ],
});

export const DISCUSSIONS_DATA: readonly PersonalData[] = [
  {
    table: 'comments',
    people: ['author_id', 'mentioned'],
    whose: ofMember('author_id'),
    exported: 't.subject_id, t.body, t.published_at',
    erasure: 'keep',
    withContent: uncounted('comments', 'author_id', 'comment_count'),
  },
  {
    table: 'reactions',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.subject_id, t.kind, t.reacted_at',
    erasure: uncounted('reactions', 'member_id', 'reaction_count'),
  },
];
