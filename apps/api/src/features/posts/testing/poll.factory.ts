import { decodePublicId, encodeSharedId } from '../../../platform/database/public-id';
import type { TestMember } from '../../territories/testing/member.factory';
import type { TestPost } from './post.factory';

export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** What a client gives of a poll; three options, open for a week, secret, its results at once. */
export const pollInput = (given: object = {}) => ({
  choice: 'SINGLE',
  options: [{ label: 'Samedi' }, { label: 'Dimanche' }, { label: 'Lundi' }],
  closesAt: inDays(7),
  isNamed: false,
  results: 'ALWAYS',
  ...given,
});

export const PUBLISH_POLL = `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id version } }`;

/** A poll published by that member, as a client would. */
export async function aPoll(author: TestMember, given: object = {}): Promise<TestPost> {
  const { publishPost } = await author.client.get<{ publishPost: { id: string; version: number } }>(PUBLISH_POLL, {
    input: {
      territory: encodeSharedId(author.key.territoryId),
      kind: 'POLL',
      body: 'Quel jour pour le marché ?',
      poll: pollInput(given),
    },
  });
  return { publicId: publishPost.id, key: decodePublicId(publishPost.id)!, version: publishPost.version };
}

export const VOTE = `mutation ($post: ID!, $choices: [Int!]!) {
  vote(input: { post: $post, choices: $choices }) {
    id poll { voterCount viewerChoices isClosed options { position label voteCount } viewerCan { vote close seeVoters } }
  }
}`;

export const vote = (member: Pick<TestMember, 'client'>, { publicId: post }: TestPost, choices: number[]) =>
  member.client.ask(VOTE, { post, choices });
