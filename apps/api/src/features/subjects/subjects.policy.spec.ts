import { aMembership } from '../territories/testing/membership.factory';
import { canComment, canDeleteSubject, canEditSubject, canReact, canReshare, type Discussed } from './subjects.policy';

const byClaire = { authorId: 'claire' };
const claire = aMembership({ memberId: 'claire' });
const yassine = aMembership({ memberId: 'yassine' });
const moderator = aMembership({ memberId: 'anne', powers: ['content.moderate'] });

it('the author alone edits', () => {
  expect([claire, yassine, moderator].map((member) => canEditSubject(member, byClaire))).toEqual([true, false, false]);
});

it('whoever speaks for the organisation edits and deletes what is said in its name, while they hold the power', () => {
  const editor = aMembership({ memberId: 'yassine', powers: ['organisations.publish'] });
  const inItsName = { ...byClaire, represents: true };
  expect([canEditSubject(editor, inItsName), canDeleteSubject(editor, inItsName)]).toEqual([true, true]);
  expect([canEditSubject(editor, byClaire), canEditSubject(yassine, inItsName)]).toEqual([false, false]);
});

it('the author and a moderator delete', () => {
  expect([claire, yassine, moderator].map((member) => canDeleteSubject(member, byClaire))).toEqual([true, false, true]);
});

it('commenting and reacting are powers of their own', () => {
  const commenter = aMembership({ powers: ['comments.write'] });
  const reacter = aMembership({ powers: ['reactions.give'] });
  expect([canComment(commenter, forAll), canReact(commenter)]).toEqual([true, false]);
  expect([canComment(reacter, forAll), canReact(reacter)]).toEqual([false, true]);
});

const forAll: Discussed = { ...byClaire, commentAudience: 'everyone', isConnected: false };

it.each([
  ['everyone', [true, true, true, true]],
  ['connections', [true, true, true, false]],
  ['nobody', [false, false, false, false]],
] as const)('of author, organisation, connection and anybody else, %s comments', (commentAudience, wanted) => {
  const commenter = (memberId: string) =>
    aMembership({ memberId, powers: ['comments.write', 'organisations.publish'] });
  const subject = { ...forAll, commentAudience };
  expect([
    canComment(commenter('claire'), subject),
    canComment(commenter('anne'), { ...subject, represents: true }),
    canComment(commenter('yassine'), { ...subject, isConnected: true }),
    canComment(commenter('yassine'), subject),
  ]).toEqual(wanted);
});

it('publishing on is for who may publish, where the author lets it travel', () => {
  const publisher = aMembership({ powers: ['posts.publish'] });
  expect(
    [publisher, yassine].map((member) => canReshare(member, { isReshareable: true, audience: 'territory' })),
  ).toEqual([true, false]);
  expect(canReshare(publisher, { isReshareable: false, audience: 'territory' })).toBe(false);
});
