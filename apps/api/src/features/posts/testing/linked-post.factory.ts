import type { TestApi } from '../../../testing/test-api';
import type { TestMember } from '../../territories/testing/member.factory';
import { aPost } from './post.factory';

/** A post with a link; gives its public id. The page has answered, as far as the database knows. */
export async function aLinkedPost(api: TestApi, author: TestMember): Promise<string> {
  const { publicId } = await aPost(author, { body: 'Voir https://example.org/marche' });
  await api.database.query(
    `update link_previews set state = 'ready', title = 'Le marché', expires_at = now() + interval '1 day'
      where url = 'https://example.org/marche'`,
  );
  return publicId;
}
