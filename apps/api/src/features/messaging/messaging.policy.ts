import type { Membership } from '../territories';

/** What a rule needs to know of somebody in a conversation. */
export interface Seat {
  readonly accountId: string;
  /** An active account that is an active member of the conversation's territory, itself active. */
  readonly isActive: boolean;
}

export const canStartConversation = (membership: Pick<Membership, 'holds'>) => membership.holds('conversations.start');

export const canReadConversation = (accountId: string, seats: readonly Seat[]) =>
  seats.some((seat) => seat.accountId === accountId && seat.isActive);

/** Writing asks everyone to be there: nobody is told anything in a territory that they have left. */
export const canWriteInConversation = (accountId: string, seats: readonly Seat[]) =>
  canReadConversation(accountId, seats) && seats.every((seat) => seat.isActive);

/** Who may be told of what happens in it. */
export const activeAccounts = (seats: readonly Seat[]) =>
  seats.filter((seat) => seat.isActive).map((seat) => seat.accountId);
