import { aMembership } from '../territories/testing/membership.factory';
import { canDeleteComment } from './discussions.policy';

const byClaire = { authorId: 'claire' };

it('a comment is deleted by its author and by who moderates, nobody else', () => {
  expect(canDeleteComment(aMembership({ memberId: 'claire' }), byClaire)).toBe(true);
  expect(canDeleteComment(aMembership({ memberId: 'anne', powers: ['content.moderate'] }), byClaire)).toBe(true);
  expect(canDeleteComment(aMembership({ memberId: 'yassine', powers: ['comments.write'] }), byClaire)).toBe(false);
});
