import { daysBetween, formatShortDay } from '@rayonne/ui';
import type { Locale, MessageId } from '@rayonne/messages';
import type { TextValues } from '../../shared/i18n/use-text';

/** What a feed holds that its reader has not seen. */
export interface News {
  /** When they last saw the feed; unset on a first visit. */
  since: Date | undefined;
  count: number;
  /** Whether older pages hold more. */
  isMore: boolean;
}

interface Dated {
  publishedAt: string;
  /** One's own contents are no news. */
  isOwn: boolean;
}

export function newsOf(subjects: readonly Dated[], seenAt: string | null, hasNextPage: boolean): News {
  const since = seenAt === null ? undefined : new Date(seenAt);
  const unseen = subjects.filter(({ publishedAt }) => since !== undefined && new Date(publishedAt) > since);
  return {
    since,
    count: unseen.filter(({ isOwn }) => !isOwn).length,
    isMore: hasNextPage && subjects.length > 0 && unseen.length === subjects.length,
  };
}

/** Position of the first content that was seen already; -1 when all are new, or none is. */
export const firstSeenIndex = (subjects: readonly { publishedAt: string }[], { since, count }: News): number =>
  since === undefined || count === 0 ? -1 : subjects.findIndex(({ publishedAt }) => new Date(publishedAt) <= since);

type Phrase = readonly [MessageId, TextValues?];

function phrase(kind: 'since' | 'divider', since: Date, now: Date, locale: Locale): Phrase {
  const days = daysBetween(since, now);
  if (days === 0) return [`home.${kind}Today`];
  if (days === 1) return [`home.${kind}Yesterday`];
  return [`home.${kind}Date`, { date: formatShortDay(since, locale, now) }];
}

export const sincePhrase = (since: Date, now: Date, locale: Locale) => phrase('since', since, now, locale);
export const dividerPhrase = (since: Date, now: Date, locale: Locale) => phrase('divider', since, now, locale);
