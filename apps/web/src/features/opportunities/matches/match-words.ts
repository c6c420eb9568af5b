import type { MessageId } from '@rayonne/messages';
import type { DismissalReason, MatchTerm } from '../../../gql/graphql';

export const TERM_WORDS: Readonly<Record<MatchTerm, { name: MessageId; hint: MessageId }>> = {
  TEXT: { name: 'match.term.text', hint: 'match.hint.text' },
  SKILLS: { name: 'match.term.skills', hint: 'match.hint.skills' },
  SECTORS: { name: 'match.term.sectors', hint: 'match.hint.sectors' },
  COMPLEMENTARITY: { name: 'match.term.complementarity', hint: 'match.hint.complementarity' },
  PLACE: { name: 'match.term.place', hint: 'match.hint.place' },
  FRESHNESS: { name: 'match.term.freshness', hint: 'match.hint.freshness' },
  REACH: { name: 'match.term.reach', hint: 'match.hint.reach' },
  AVAILABILITY: { name: 'match.term.availability', hint: 'match.hint.availability' },
};

/** « Pas pour moi, parce que… », the most telling first. */
export const DISMISSALS: readonly { reason: DismissalReason; label: MessageId; taught: MessageId }[] = [
  { reason: 'NOT_MY_TRADE', label: 'match.dismiss.trade', taught: 'match.taught.lesson' },
  { reason: 'TOO_FAR', label: 'match.dismiss.far', taught: 'match.taught.lesson' },
  { reason: 'NOT_THIS_KIND', label: 'match.dismiss.kind', taught: 'match.taught.lesson' },
  { reason: 'KNOWN_ALREADY', label: 'match.dismiss.known', taught: 'match.taught.nothing' },
  { reason: 'OTHER', label: 'match.dismiss.other', taught: 'match.taught.nothing' },
];
