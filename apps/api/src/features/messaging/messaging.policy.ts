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
 * Writing asks everyone to be there, and nobody to be kept apart: nobody is told anything in a territory that they have
 * left, nor by somebody they have blocked. What was written stays to be read.
 */
export const canWriteInConversation = (accountId: string, seats: readonly Seated[]) =>
  canReadConversation(accountId, seats) && seats.every((seat) => seat.isActive && !seat.isApart);

/** Who is told of what that account does in it. */
export const listeners = (accountId: string, seats: readonly Seated[]) =>
  seats
    .filter((seat) => seat.isActive && (seat.accountId === accountId || !seat.isApart))
    .map((seat) => seat.accountId);
