import { AlreadySaidError } from '../screening.errors';
import { PASS, type ScreeningCheck } from './screening-check';

/** The same words from the same person, lately. */
export const duplicatesCheck: ScreeningCheck = {
  name: 'duplicates',
  judge: ({ act }, { repetitions, allowance }) =>
    act === 'publish' && repetitions >= Math.max(1, Math.round(allowance))
      ? { answer: 'refuse', because: new AlreadySaidError() }
      : PASS,
};
