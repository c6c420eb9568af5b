import type { ErrorCode } from '@rayonne/contracts';

/** A message on its way. */
export interface OutboxItem {
  /** Also the message's `clientMessageId`: however often it is tried, it is sent once. */
  id: string;
  conversationId: string;
  body: string;
  /** ISO 8601, this device's clock: for display only, order comes from the list. */
  writtenAt: string;
  /** Refused for good: why. `null` while it waits or is being sent. */
  refusal: ErrorCode | null;
}

export type OutboxAction =
  | { type: 'write'; item: OutboxItem }
  | { type: 'gone'; id: string }
  | { type: 'settled'; id: string; refusal: ErrorCode | null };

export function outboxItems(items: readonly OutboxItem[], action: OutboxAction): readonly OutboxItem[] {
  if (action.type === 'write') return [...items, action.item];
  if (action.type === 'gone') return items.filter(({ id }) => id !== action.id);
  return items.map((item) => (item.id === action.id ? { ...item, refusal: action.refusal } : item));
}

/** The oldest that waits. A refused one lets the next pass: its author decides about it. */
export const nextToSend = (items: readonly OutboxItem[]): OutboxItem | undefined =>
  items.find(({ refusal }) => refusal === null);
