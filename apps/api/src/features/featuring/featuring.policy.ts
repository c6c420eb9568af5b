import { LIMITS } from '@rayonne/contracts';

const DAY_MS = 86_400_000;

export const isFeaturable = (until: Date, now: Date) =>
  until > now && until.getTime() - now.getTime() <= LIMITS.featured.days * DAY_MS;
