import type { FragmentType } from '@apollo/client';
import { classNames, formatAbsolute, formatClock } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useLocale } from '../../../shared/i18n/use-text';
import { BodyText } from '../../../shared/mentions/body-text';
import styles from './thread.module.css';

export const MessageItem_message = graphql(/* GraphQL */ `
  fragment MessageItem_message on Message {
    id
    sequence
    clientMessageId
    body
    sentAt
    author {
      id
      name
      isViewer
    }
  }
`);

export interface MessageItemProps {
  message: FragmentType<typeof MessageItem_message>;
  /** Whether the message above is by the same person: the name is then not said again. */
  follows: boolean;
}

export function MessageItem({ message, follows }: MessageItemProps) {
  const locale = useLocale();
  const { body, sentAt, author } = useFragmentData(MessageItem_message, message);
  const date = new Date(sentAt);
  return (
    <li className={classNames(styles.item, author.isViewer && styles.own, follows && styles.follows)}>
      <div className={styles.bubble}>
        {!follows && <p className={styles.author}>{author.name}</p>}
        <BodyText body={body} />
      </div>
      <time className={styles.time} dateTime={sentAt} title={formatAbsolute(date, locale)}>
        {formatClock(date, locale)}
      </time>
    </li>
  );
}
