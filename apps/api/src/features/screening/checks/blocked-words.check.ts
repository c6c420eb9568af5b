import { BlockedWordError } from '../screening.errors';
import { isRead, readingsOf } from '../wording/disguises';
import { PASS, type ScreeningCheck } from './screening-check';

/** Words that the territory does not publish, or not unread. */
export const blockedWordsCheck: ScreeningCheck = {
  name: 'blocked-words',
  judge: ({ words: text }, { words }) => {
    if (words.length === 0) return PASS;
    const readings = readingsOf(text);
    const found = words.filter(({ word }) => isRead(readings, word));
    const refused = found.find(({ answer }) => answer === 'refuse');
    if (refused) return { answer: 'refuse', because: new BlockedWordError(refused.word) };
    const [held] = found;
    if (!held) return PASS;
    return {
      answer: 'hold',
      because: { check: 'blocked-words', words: found.map(({ word }) => word) },
      otherwise: new BlockedWordError(held.word),
    };
  },
};
