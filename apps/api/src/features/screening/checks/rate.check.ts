import type { TrustLevel } from '@rayonne/contracts';
import { PublishedTooMuchError } from '../screening.errors';
import { PASS, type ScreeningCheck, type TextGroup } from './screening-check';

const HOUR_SECONDS = 3600;

/** How much somebody publishes within an hour. */
export const MOST_PER_HOUR: Readonly<Record<TextGroup, Readonly<Record<TrustLevel, number>>>> = {
  contents: { 0: 12, 1: 24, 2: 40, 3: 60, 4: 60 },
  comments: { 0: 30, 1: 60, 2: 120, 3: 180, 4: 180 },
};

/** Counts what is published and held together; an edit is not one more. */
export const rateCheck: ScreeningCheck = {
  name: 'rate',
  judge: ({ act, group }, { trustLevel, allowance, publishedAgo }) => {
    const most = Math.max(1, Math.round(MOST_PER_HOUR[group][trustLevel] * allowance));
    const oldest = publishedAgo[most - 1];
    if (act === 'edit' || oldest === undefined) return PASS;
    return { answer: 'refuse', because: new PublishedTooMuchError(Math.max(1, HOUR_SECONDS - oldest)) };
  },
};
