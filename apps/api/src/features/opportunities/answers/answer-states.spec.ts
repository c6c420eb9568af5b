import fc from 'fast-check';
import { afterAct, type AnswerAct, type AnswerState } from './answer-states';

const ACTS: readonly AnswerAct[] = ['shortlist', 'release', 'decline'];
const histories = fc.array(fc.constantFrom(...ACTS), { maxLength: 20 });
const live = (acts: readonly AnswerAct[], from: AnswerState = 'answered') => acts.reduce(afterAct, from);

it('an act that is repeated changes nothing more', () => {
  fc.assert(
    fc.property(histories, fc.constantFrom(...ACTS), (acts, act) => live([...acts, act, act]) === live([...acts, act])),
  );
});

it('whatever came before, the last word counts', () => {
  fc.assert(
    fc.property(histories, (acts) => {
      expect(live([...acts, 'decline'])).toBe('declined');
      expect(live([...acts, 'shortlist'])).toBe('shortlisted');
    }),
  );
});

it('a refusal that was sent is not simply forgotten', () => {
  expect(live(['decline', 'release'])).toBe('declined');
  expect(live(['shortlist', 'release'])).toBe('answered');
});
