import { goOnFrom, spelled } from './go-on-from';

const author = { memberId: 'm1', slug: 'roissy' };
const nothing = { title: null, subject: null, mentions: [] };
beforeEach(() => localStorage.clear());
const kept = (place: string) => JSON.parse(localStorage.getItem(`rayonne.draft.${place}`) ?? 'null') as unknown;

it('a post goes back into the composer with everything it had, and over no other draft', () => {
  const input = JSON.stringify({ territory: 't', kind: 'question', body: 'Qui vient ?', audience: 'territory' });
  const next = goOnFrom({ ...nothing, kind: 'post', text: 'Qui vient ?', input }, author);
  expect(next.isFree()).toBe(true);
  next.keep();
  expect(kept('post.m1')).toEqual({ kind: 'QUESTION', audience: 'TERRITORY', text: 'Qui vient ?', mentions: [] });
  expect(next.path).toBe('/t/roissy#publish');
  expect(next.isFree()).toBe(false);
});

it('an opportunity goes back into its form, a comment under what it is about', () => {
  const input = JSON.stringify({ direction: 'offer', title: 'Du chêne', body: 'Quatre mètres cubes.' });
  goOnFrom({ ...nothing, kind: 'opportunity', text: '', input }, author).keep();
  expect(kept('opportunity.m1')).toEqual({ direction: 'OFFER', title: 'Du chêne', body: 'Quatre mètres cubes.' });
  const subject = { __typename: 'Opportunity', id: 'o1' };
  const comment = goOnFrom({ ...nothing, kind: 'comment', text: 'Bravo', input: '{}', subject }, author);
  expect(comment.path).toBe('/t/roissy/opportunities/o1');
  comment.keep();
  expect(kept('comment.m1.o1')).toEqual({ text: 'Bravo', mentions: [] });
});

it('spells choices as GraphQL does, and leaves words alone', () => {
  const given = spelled(JSON.stringify({ poll: { choice: 'single', results: 'after_vote' }, body: 'question' }));
  expect(given).toEqual({ poll: { choice: 'SINGLE', results: 'AFTER_VOTE' }, body: 'question' });
});
