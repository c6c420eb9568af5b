import type { FragmentType } from '@apollo/client';
import { Avatar, Pill, RelativeTime, VisuallyHidden } from '@rayonne/ui';
import { NavLink } from 'react-router';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import styles from './conversation-row.module.css';

export const ConversationRow_conversation = graphql(/* GraphQL */ `
  fragment ConversationRow_conversation on Conversation {
    id
    unreadCount
    participants {
      id
      name
      initials
      photo {
        id
        color
        url(width: 96)
      }
      isViewer
    }
    opportunity {
      id
      title
    }
    lastMessage {
      id
      body
      sentAt
      author {
        id
        isViewer
      }
    }
  }
`);

/** One conversation in the list: with whom, about what, the last words. */
export function ConversationRow({ conversation }: { conversation: FragmentType<typeof ConversationRow_conversation> }) {
  const text = useText();
  const { id, unreadCount, participants, opportunity, lastMessage } = useFragmentData(
    ConversationRow_conversation,
    conversation,
  );
  const other = participants.find(({ isViewer }) => !isViewer);
  return (
    <li>
      <NavLink className={styles.row} to={paths.conversation(id)}>
        <Avatar initials={other?.initials ?? '?'} photo={other?.photo} />
        <span className={styles.words}>
          <span className={styles.head}>
            <span className={styles.name}>{other?.name ?? text('mention.gone')}</span>
            {lastMessage && (
              <span className={styles.time}>
                <RelativeTime value={lastMessage.sentAt} />
              </span>
            )}
          </span>
          {opportunity && <span className={styles.about}>{opportunity.title}</span>}
          <span className={styles.last}>
            {lastMessage?.author.isViewer && `${text('messages.you')} `}
            {lastMessage?.body}
          </span>
        </span>
        {unreadCount > 0 && (
          <Pill tone="count">
            <span aria-hidden>{unreadCount > 99 ? '99+' : unreadCount}</span>
            <VisuallyHidden>{text('messages.unread', { count: unreadCount })}</VisuallyHidden>
          </Pill>
        )}
      </NavLink>
    </li>
  );
}
