import type { Membership } from '../territories';

/** What a rule needs to know of somebody in a conversation. */
interface Seated {
  readonly accountId: string;
  readonly isActive: boolean;
  readonly isApart: boolean;
}

export const canStartConversation = (membership: Pick<Membership, 'holds'>) => membership.holds('conversations.start');

export const canReadConversation = (accountId: string, seats: readonly Seated[]) =>
  seats.some((seat) => seat.accountId === accountId && seat.isActive);

/**
 * Writing asks for somebody to be there, and for the writer to be kept apart from none of them: nobody is told anything in
 * a territory that they have left, nor by somebody they have blocked. What was written stays to be read.
 */
export const canWriteInConversation = (accountId: string, seats: readonly Seated[]) =>
  seats.some((seat) => seat.accountId === accountId && seat.isActive && !seat.isApart) &&
  seats.some((seat) => seat.accountId !== accountId && seat.isActive);

/** Who is told of what that account does in it: of somebody whom nobody keeps away, everyone who is there. */
export const listeners = (accountId: string, seats: readonly Seated[]) => {
  const isKeptAway = seats.some((seat) => seat.accountId === accountId && seat.isApart);
  return seats
    .filter((seat) => seat.isActive && (seat.accountId === accountId || !isKeptAway || !seat.isApart))
    .map((seat) => seat.accountId);
};
