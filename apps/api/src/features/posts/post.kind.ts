import { mentionedSql, presentMentions, type MentionedRows } from '../discussions';
import type { SubjectKind } from '../subjects';
import type { PostModel } from './post.model';

interface PostContent {
  body: string;
  mentioned: MentionedRows;
}

/** Posts as a kind of the content spine. */
export const POST_KIND = {
  kind: 'post',
  contentSql: `
    select json_build_object('body', p.body, 'mentioned', ${mentionedSql('p.mentioned')})
      from posts p where p.territory_id = s.territory_id and p.id = s.id`,
  present: (core, { body, mentioned }, reader): PostModel => ({
    ...core,
    __typename: 'Post',
    body,
    mentions: presentMentions(mentioned, reader),
  }),
  path: (slug, id) => `/t/${slug}/posts/${id}`,
} as const satisfies SubjectKind<PostContent>;
