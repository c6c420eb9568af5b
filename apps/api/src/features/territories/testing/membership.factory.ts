import type { Power } from '@rayonne/contracts';
import { Membership } from '../members/membership';

/** A membership in memory, for tests of policies: holds exactly `powers`. */
export const aMembership = ({ memberId = 'claire', powers = [] }: { memberId?: string; powers?: Power[] } = {}) =>
  new Membership({
    territoryId: 'roissy',
    memberId,
    accountId: `${memberId}'s account`,
    locale: 'fr',
    persona: 'ambassador',
    trustLevel: 0,
    mandates: [],
    isManaging: false,
    feedSeenAt: null,
    charter: Object.fromEntries(powers.map((power) => [power, ['level:0']])),
  });
