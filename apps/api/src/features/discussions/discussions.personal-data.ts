import { ofMember, type PersonalData } from '../identity';

/** What the person wrote and has not deleted, as it stands before it goes. */
const WRITTEN = `select t.territory_id, t.subject_id, t.thread_id from comments t where ${ofMember('author_id')} and t.deleted_at is null`;

/** Others' answers stay where they are, under a place without words. */
const UNSAID = [
  `update subjects s set comment_count = s.comment_count - gone.many
     from (select territory_id, subject_id, count(*)::int as many from (${WRITTEN}) group by 1, 2) gone
    where s.territory_id = gone.territory_id and s.id = gone.subject_id`,
  `update comments c set answer_count = c.answer_count - gone.many
     from (select territory_id, thread_id, count(*)::int as many from (${WRITTEN}) where thread_id is not null group by 1, 2) gone
    where c.territory_id = gone.territory_id and c.id = gone.thread_id`,
  `update comments t set body = '', mentioned = '{}', deleted_at = coalesce(deleted_at, now()) where ${ofMember('author_id')}`,
  `delete from comments t where ${ofMember('author_id')}
      and not exists (select from comments a where a.territory_id = t.territory_id and a.thread_id = t.id)`,
];

const REACTIONS_GONE = {
  statements: [
    `with gone as (delete from reactions t where ${ofMember('member_id')} returning territory_id, subject_id),
          counted as (select territory_id, subject_id, count(*)::int as many from gone group by 1, 2)
     update subjects s set reaction_count = s.reaction_count - counted.many from counted
      where s.territory_id = counted.territory_id and s.id = counted.subject_id`,
  ],
};

const OF_A_COMMENT_OF_THEIRS = `
  exists (select from comments c join members pm on pm.territory_id = c.territory_id and pm.id = c.author_id
           where c.territory_id = t.territory_id and c.id = t.comment_id and pm.account_id = $1)`;

export const DISCUSSIONS_DATA: readonly PersonalData[] = [
  {
    table: 'comment_versions',
    people: ['mentioned'],
    whose: OF_A_COMMENT_OF_THEIRS,
    exported: 't.comment_id, t.version, t.body, t.replaced_at',
    erasure: 'keep',
    withContent: 'delete',
  },
  {
    table: 'comments',
    people: ['author_id', 'mentioned'],
    whose: ofMember('author_id'),
    exported: 't.id, t.subject_id, t.thread_id, t.body, t.published_at, t.edited_at, t.deleted_at',
    erasure: 'keep',
    withContent: { statements: UNSAID },
  },
  { table: 'comments', people: ['deleted_by'], whose: ofMember('deleted_by'), erasure: 'keep' },
  {
    table: 'reactions',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.subject_id, t.kind, t.reacted_at',
    erasure: REACTIONS_GONE,
  },
];
