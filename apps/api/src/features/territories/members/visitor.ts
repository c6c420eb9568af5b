import type { Locale } from '../../identity';
import { Membership } from './membership';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Stands for anybody who reads from outside: no member, without a power. */
export const visitorOf = (territoryId: string, locale: Locale) =>
  new Membership({
    territoryId,
    memberId: NOBODY,
    accountId: NOBODY,
    locale,
    persona: 'ambassador',
    trustLevel: 0,
    mandates: [],
    isManaging: false,
    feedSeenAt: null,
    charter: {},
  });
