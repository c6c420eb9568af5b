import { decodePublicId, encodeSharedId, type Key } from '../../../platform/database/public-id';
import type { TestMember } from '../../territories/testing/member.factory';

export interface TestPost {
  readonly publicId: string;
  readonly key: Key;
  readonly version: number;
}

/** A post published by that member, as a client would. */
export async function aPost(
  author: TestMember,
  { body = 'Le marché de Gonesse rouvre samedi.' } = {},
): Promise<TestPost> {
  const { publishPost } = await author.client.get<{ publishPost: { id: string; version: number } }>(
    `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id version } }`,
    { input: { territory: encodeSharedId(author.key.territoryId), body } },
  );
  return { publicId: publishPost.id, key: decodePublicId(publishPost.id)!, version: publishPost.version };
}

/** `count` posts of that member, one a minute up to now; quicker than publishing them one by one. */
export async function manyPosts(
  api: { database: { query(text: string, values: unknown[]): Promise<unknown> } },
  { key }: TestMember,
  count: number,
): Promise<void> {
  await api.database.query(
    `with added as (
       insert into subjects (territory_id, author_id, kind, published_at)
       select $1, $2, 'post', now() - number * interval '1 minute' from generate_series(1, $3::int) as number
       returning territory_id, id)
     insert into posts (territory_id, id, body) select territory_id, id, 'Bonjour à tous' from added`,
    [key.territoryId, key.id, count],
  );
}
