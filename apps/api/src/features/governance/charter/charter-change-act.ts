import { HOLDERS, POWERS, TRUST_LEVELS, type Holder, type TrustLevel } from '@rayonne/contracts';
import { z } from 'zod';
import { type Amendment, type CharterDiff, type CharterPreset, VOTE_SCOPES } from '../../territories';

export const CHARTER_CHANGE = 'charter.change';

/** A change of the charter as it waits in a proposal: the wish, and what it would change for those who decide on it. */
export interface CharterChangeAct {
  readonly amendment: Amendment;
  readonly diff: CharterDiff;
  readonly preset: CharterPreset;
}

const article = z.object({
  power: z.enum(POWERS),
  holders: z.array(z.custom<Holder>((value) => HOLDERS.some((holder) => holder === value))),
  sponsoring: z.object({
    count: z.int(),
    level: z.custom<TrustLevel>((value) => TRUST_LEVELS.some((level) => level === value)),
  }),
});

export const charterChangeSchema: z.ZodType<CharterChangeAct> = z.object({
  amendment: z.object({
    preset: z.enum(['guided', 'shared', 'autonomous']).nullish(),
    articles: z.array(article),
    vote: z.object({ scope: z.enum(VOTE_SCOPES), quorum: z.int(), majority: z.int(), days: z.int() }).nullish(),
  }),
  diff: z.custom<CharterDiff>((value) => typeof value === 'object' && value !== null),
  preset: z.enum(['guided', 'shared', 'autonomous', 'custom']),
});
