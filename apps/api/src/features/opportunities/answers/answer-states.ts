export type AnswerState = 'answered' | 'shortlisted' | 'declined';

/** What an owner does with an answer. `shortlist`: keep it in view; whoever was declined may be thought of again. */
export type AnswerAct = 'shortlist' | 'release' | 'decline';

const TRANSITIONS: Readonly<Record<AnswerState, Readonly<Record<AnswerAct, AnswerState>>>> = {
  answered: { shortlist: 'shortlisted', release: 'answered', decline: 'declined' },
  shortlisted: { shortlist: 'shortlisted', release: 'answered', decline: 'declined' },
  declined: { shortlist: 'shortlisted', release: 'declined', decline: 'declined' },
};

export const afterAct = (state: AnswerState, act: AnswerAct): AnswerState => TRANSITIONS[state][act];
