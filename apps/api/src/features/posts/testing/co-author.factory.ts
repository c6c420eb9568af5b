import type { TestMember } from '../../territories/testing/member.factory';
import { aPost, type TestPost } from './post.factory';

export const CO_AUTHORS = `coAuthors { id name isFindable } coAuthorships { state member { id } }`;

export const invite = (author: TestMember, { publicId: post }: TestPost, ...members: TestMember[]) =>
  author.client.ask(
    `mutation ($input: InviteCoAuthorsInput!) { inviteCoAuthors(input: $input) { id version ${CO_AUTHORS} } }`,
    { input: { post, coAuthors: members.map(({ publicId }) => publicId) } },
  );

export const answer = (member: TestMember, { publicId: post }: TestPost, accept = true) =>
  member.client.ask(
    `mutation ($input: AnswerCoAuthorshipInput!) { answerCoAuthorship(input: $input) { id ${CO_AUTHORS} } }`,
    { input: { post, accept } },
  );

export const endCoAuthorship = (by: TestMember, { publicId: post }: TestPost, { publicId: member }: TestMember) =>
  by.client.ask(`mutation ($input: EndCoAuthorshipInput!) { endCoAuthorship(input: $input) { id ${CO_AUTHORS} } }`, {
    input: { post, member },
  });

/** A post that this member was asked to sign; gives its public id. */
export async function anInvitedPost(author: TestMember, member: TestMember): Promise<string> {
  const post = await aPost(author);
  await invite(author, post, member);
  return post.publicId;
}

/** A post that these members sign with its author. */
export async function aSignedPost(author: TestMember, ...members: TestMember[]): Promise<TestPost> {
  const post = await aPost(author);
  await invite(author, post, ...members);
  for (const member of members) await answer(member, post);
  return post;
}
