import type { FragmentType } from '@apollo/client';
import { FeedDivider, formatDay } from '@rayonne/ui';
import type { Ref } from 'react';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import { MessageItem, type MessageItem_message } from './message-item';
import { threadLines } from './thread-lines';
import styles from './thread.module.css';

type ShownMessage = FragmentType<typeof MessageItem_message> & {
  id: string;
  sequence: number;
  sentAt: string;
  author: { id: string };
};

export interface ThreadLinesProps {
  messages: readonly ShownMessage[];
  unreadAfter: number;
  divider: Ref<HTMLLIElement>;
}

/** Days, the unread divider and the messages. */
export function ThreadLines({ messages, unreadAfter, divider }: ThreadLinesProps) {
  const text = useText();
  const locale = useLocale();
  const dated = messages.map((message) => ({ ...message, authorId: message.author.id }));
  return threadLines(dated, unreadAfter).map((line) => {
    if (line.kind === 'message') return <MessageItem key={line.key} message={line.message} follows={line.follows} />;
    if (line.kind === 'day') {
      return (
        <li key={line.key} className={styles.day}>
          {formatDay(line.date, locale)}
        </li>
      );
    }
    return (
      <li key={line.key} ref={divider} className={styles.divider}>
        <FeedDivider>{text('messages.new')}</FeedDivider>
      </li>
    );
  });
}
