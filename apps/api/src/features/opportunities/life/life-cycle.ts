/** As stored; that one has expired is told by its deadline. */
export type OpportunityState = 'open' | 'in_discussion' | 'concluded' | 'withdrawn';

/** What happens to an opportunity. `discuss`: its owner answers somebody, or keeps their answer for later. */
export type LifeAct = 'discuss' | 'withdraw' | 'reopen' | 'extend' | 'conclude';

export interface Life {
  readonly state: OpportunityState;
  /** Whether its owner has ever gone into an answer. */
  readonly wasDiscussed: boolean;
}

const UNDER_WAY = { discuss: 'in_discussion', withdraw: 'withdrawn', conclude: 'concluded' } as const;

/** Where each act leads; what is not there is refused. Nothing leads on from a conclusion: others have been told of it. */
const TRANSITIONS: Readonly<Record<OpportunityState, Readonly<Partial<Record<LifeAct, OpportunityState>>>>> = {
  open: { ...UNDER_WAY, extend: 'open', reopen: 'open' },
  in_discussion: { ...UNDER_WAY, extend: 'in_discussion', reopen: 'in_discussion' },
  withdrawn: { withdraw: 'withdrawn', reopen: 'open' },
  concluded: {},
};

/** The life after an act; `null` when it is refused there. */
export function after({ state, wasDiscussed }: Life, act: LifeAct): Life | null {
  const next = TRANSITIONS[state][act];
  if (!next) return null;
  const isBackInDiscussion = act === 'reopen' && wasDiscussed;
  return {
    state: isBackInDiscussion ? 'in_discussion' : next,
    wasDiscussed: wasDiscussed || act === 'discuss',
  };
}

export const OWNER_ACTS = ['withdraw', 'reopen', 'extend', 'conclude'] as const satisfies readonly LifeAct[];

/** What an owner may be offered: acts that would change something. */
export const actsFrom = (state: OpportunityState): (typeof OWNER_ACTS)[number][] =>
  OWNER_ACTS.filter((act) => {
    const next = after({ state, wasDiscussed: false }, act);
    return next !== null && (act === 'extend' || next.state !== state);
  });
