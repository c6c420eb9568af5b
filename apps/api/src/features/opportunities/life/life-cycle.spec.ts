import fc from 'fast-check';
import { actsFrom, after, OWNER_ACTS, type Life, type LifeAct, type OpportunityState } from './life-cycle';

const ACTS: readonly LifeAct[] = ['discuss', ...OWNER_ACTS];
const STATES: readonly OpportunityState[] = ['open', 'in_discussion', 'concluded', 'withdrawn'];
const NEW: Life = { state: 'open', wasDiscussed: false };
const lives = fc.array(fc.constantFrom(...ACTS), { maxLength: 30 });

/** What is refused changes nothing. */
const live = (acts: readonly LifeAct[], from = NEW): Life => acts.reduce((life, act) => after(life, act) ?? life, from);

it('whatever happens, it is in one of its states', () => {
  fc.assert(fc.property(lives, (acts) => STATES.includes(live(acts).state)));
});

it('a conclusion is the end', () => {
  fc.assert(
    fc.property(lives, lives, (before, later) => {
      const concluded = live([...before, 'reopen', 'conclude']);
      expect(concluded.state).toBe('concluded');
      expect(live(later, concluded)).toEqual(concluded);
      for (const act of ACTS) expect(after(concluded, act)).toBeNull();
    }),
  );
});

it('an act that is repeated at once changes nothing more', () => {
  fc.assert(
    fc.property(lives, fc.constantFrom(...ACTS), (acts, act) => {
      expect(live([...acts, act, act])).toEqual(live([...acts, act]));
    }),
  );
});

it('what is withdrawn comes back as it was, and no other way', () => {
  fc.assert(
    fc.property(lives, fc.constantFrom(...ACTS), (acts, act) => {
      const life = live(acts);
      const withdrawn = after(life, 'withdraw');
      if (!withdrawn || life.state === 'withdrawn') return;
      expect(after(withdrawn, 'reopen')).toEqual(life);
      if (act !== 'reopen') expect(live([act], withdrawn)).toEqual(withdrawn);
    }),
  );
});

it('in discussion is where its owner went into an answer', () => {
  fc.assert(
    fc.property(lives, (acts) => {
      const { state, wasDiscussed } = live(acts);
      if (state === 'in_discussion') expect(wasDiscussed).toBe(true);
      if (state === 'open') expect(wasDiscussed).toBe(false);
    }),
  );
});

it('an owner is offered what changes something', () => {
  expect(actsFrom('open')).toEqual(['withdraw', 'extend', 'conclude']);
  expect(actsFrom('in_discussion')).toEqual(['withdraw', 'extend', 'conclude']);
  expect(actsFrom('withdrawn')).toEqual(['reopen']);
  expect(actsFrom('concluded')).toEqual([]);
});
