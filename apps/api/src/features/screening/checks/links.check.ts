import type { TrustLevel } from '@rayonne/contracts';
import { TooManyLinksError } from '../screening.errors';
import { addressesIn } from '../wording/addresses';
import { PASS, type ScreeningCheck } from './screening-check';

/** Who is known here may send people elsewhere more often. */
export const MOST_LINKS: Readonly<Record<TrustLevel, number>> = { 0: 2, 1: 5, 2: 10, 3: 20, 4: 20 };

export const linksCheck: ScreeningCheck = {
  name: 'links',
  judge: ({ words, links = [] }, { trustLevel }) => {
    const most = MOST_LINKS[trustLevel];
    const found = new Set([...addressesIn(words), ...links.map((link) => link.toLowerCase())]);
    return found.size > most ? { answer: 'refuse', because: new TooManyLinksError(most) } : PASS;
  },
};
