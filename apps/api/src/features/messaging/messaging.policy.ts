import type { Membership } from '../territories';

/** What a rule needs to know of somebody in a conversation. */
interface Seated {
  readonly accountId: string;
  readonly isActive: boolean;
}

export const canStartConversation = (membership: Pick<Membership, 'holds'>) => membership.holds('conversations.start');

export const canReadConversation = (accountId: string, seats: readonly Seated[]) =>
  seats.some((seat) => seat.accountId === accountId && seat.isActive);

/** Writing asks everyone to be there: nobody is told anything in a territory that they have left. */
export const canWriteInConversation = (accountId: string, seats: readonly Seated[]) =>
  canReadConversation(accountId, seats) && seats.every((seat) => seat.isActive);

/** Who may be told of what happens in it. */
export const activeAccounts = (seats: readonly Seated[]) =>
  seats.filter((seat) => seat.isActive).map((seat) => seat.accountId);
