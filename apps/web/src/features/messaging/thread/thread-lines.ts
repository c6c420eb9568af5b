import { daysBetween } from '@rayonne/ui';

interface Datable {
  sequence: number;
  sentAt: string;
  authorId: string;
}

/** What a thread shows from top to bottom. */
export type ThreadLine<Item> =
  | { kind: 'day'; key: string; date: Date }
  | { kind: 'unread'; key: string }
  | { kind: 'message'; key: string; message: Item; follows: boolean };

const FOLLOWS_WITHIN_MS = 5 * 60_000;

const follows = (previous: Datable, message: Datable): boolean =>
  previous.authorId === message.authorId &&
  new Date(message.sentAt).getTime() - new Date(previous.sentAt).getTime() < FOLLOWS_WITHIN_MS;

/** Puts days and the unread divider between messages. `unreadAfter` is where the reader stood on arrival; 0 for none. */
export function threadLines<Item extends Datable>(messages: readonly Item[], unreadAfter: number): ThreadLine<Item>[] {
  return messages.flatMap((message, index) => {
    const lines: ThreadLine<Item>[] = [];
    const previous = messages[index - 1];
    const date = new Date(message.sentAt);
    const isNewDay = !previous || daysBetween(new Date(previous.sentAt), date) !== 0;
    const isFirstUnread =
      unreadAfter > 0 && message.sequence > unreadAfter && (!previous || previous.sequence <= unreadAfter);
    if (isNewDay) lines.push({ kind: 'day', key: `day-${message.sequence}`, date });
    if (isFirstUnread) lines.push({ kind: 'unread', key: 'unread' });
    const joins = previous !== undefined && lines.length === 0 && follows(previous, message);
    return [...lines, { kind: 'message', key: String(message.sequence), message, follows: joins }];
  });
}
