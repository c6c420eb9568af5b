import { aMembership } from '../territories/testing/membership.factory';
import { canComment, canDeleteSubject, canEditSubject, canReact } from './subjects.policy';

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
  expect([canComment(commenter), canReact(commenter)]).toEqual([true, false]);
  expect([canComment(reacter), canReact(reacter)]).toEqual([false, true]);
});
