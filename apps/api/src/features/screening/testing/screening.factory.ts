import { randomUUID } from 'node:crypto';
import { encodePublicId } from '../../../platform/database/public-id';
import type { TestApi } from '../../../testing/test-api';
import type { TestMember } from '../../territories/testing/member.factory';
import type { TestTerritory } from '../../territories/testing/territory.factory';

const PUBLISH = `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id body } }`;
const OWN = `query ($t: ID!) { ownHeldContents(territory: $t) { nodes {
  id kind title text state refusal input reasons { check words } subject { id } viewerCan { decide withdraw } } } }`;

/** Has that word looked out for, as a reviewer would. */
export async function blockWord(
  reviewer: TestMember,
  { publicId: territory }: TestTerritory,
  word: string,
  answer: 'HOLD' | 'REFUSE' = 'HOLD',
): Promise<void> {
  await reviewer.client.get(`mutation ($input: BlockWordInput!) { blockWord(input: $input) { holdsFirstPosts } }`, {
    input: { territory, word, answer },
  });
}

export const publishAs = (author: TestMember, { publicId: territory }: TestTerritory, body: string) =>
  author.client.ask(PUBLISH, { input: { territory, body } });

export const heldOf = async (author: TestMember, { publicId: t }: TestTerritory) =>
  (await author.client.get(OWN, { t })).ownHeldContents.nodes;

/** A post of that member that waits for somebody to read it; gives the public id of what is held. */
export async function aHeldPost(
  api: TestApi,
  author: TestMember,
  territory: TestTerritory,
  body = 'Un grimoire à vendre',
): Promise<string> {
  await api.database.query(
    `insert into screening_words (territory_id, word, folded, answer) values ($1, 'grimoire', 'grimoire', 'hold')
     on conflict do nothing`,
    [territory.id],
  );
  await author.client.get(PUBLISH, { input: { territory: territory.publicId, body } });
  return (await heldOf(author, territory))[0].id;
}

/** A word on the list; gives its public id. */
export async function aBlockedWord(api: TestApi, { id: territoryId }: TestTerritory): Promise<string> {
  const [row] = await api.database.query<{ id: string }>(
    `insert into screening_words (territory_id, word, folded, answer) values ($1, 'mot', $2, 'hold') returning id`,
    [territoryId, `mot ${randomUUID()}`],
  );
  return encodePublicId({ territoryId, id: row!.id });
}
