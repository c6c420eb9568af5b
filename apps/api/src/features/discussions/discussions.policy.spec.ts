import { aMembership } from '../territories/testing/membership.factory';
import { canDeleteComment, canEditComment } from './discussions.policy';

const byClaire = { authorId: 'claire' };

it('a comment is deleted by its author and by who moderates, nobody else', () => {
  expect(canDeleteComment(aMembership({ memberId: 'claire' }), byClaire)).toBe(true);
  expect(canDeleteComment(aMembership({ memberId: 'anne', powers: ['content.moderate'] }), byClaire)).toBe(true);
  expect(canDeleteComment(aMembership({ memberId: 'yassine', powers: ['comments.write'] }), byClaire)).toBe(false);
});

it('a comment is edited by its author alone, for as long as they may comment', () => {
  expect(canEditComment(aMembership({ memberId: 'claire', powers: ['comments.write'] }), byClaire)).toBe(true);
  expect(canEditComment(aMembership({ memberId: 'claire' }), byClaire)).toBe(false);
  const moderator = aMembership({ memberId: 'anne', powers: ['comments.write', 'content.moderate'] });
  expect(canEditComment(moderator, byClaire)).toBe(false);
});
