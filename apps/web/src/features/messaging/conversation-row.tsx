import type { FragmentType } from '@apollo/client';
import { Avatar, Pill, RelativeTime, VisuallyHidden } from '@rayonne/ui';
import { NavLink } from 'react-router';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { MemberFace } from '../../shared/people/member-face';
import { paths } from '../../shared/routing/paths';
import { OpportunityStatusPill } from '../../shared/subjects/opportunity-status';
import { namesOf, othersIn } from './conversation-people';
import styles from './conversation-row.module.css';

export const ConversationRow_conversation = graphql(/* GraphQL */ `
  fragment ConversationRow_conversation on Conversation {
    id
    unreadCount
    territory {
      id
      slug
    }
    participants {
      id
      memberId
      name
      initials
      isFindable
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
      status
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
  const { id, unreadCount, territory, participants, opportunity, lastMessage } = useFragmentData(
    ConversationRow_conversation,
    conversation,
  );
  const locale = useLocale();
  const others = othersIn(participants);
  const [other] = others;
  return (
    <li className={styles.row}>
      {other ? (
        <MemberFace
          member={{ ...other, id: other.memberId }}
          slug={territory.slug}
          label={text('member.open', { name: other.name })}
        />
      ) : (
        <Avatar name="" initials="" />
      )}
      <NavLink className={styles.open} to={paths.conversation(id)}>
        <span className={styles.words}>
          <span className={styles.head}>
            <span className={styles.name}>{namesOf(others, locale) || text('mention.gone')}</span>
            {lastMessage && (
              <span className={styles.time}>
                <RelativeTime value={lastMessage.sentAt} />
              </span>
            )}
          </span>
          {opportunity && (
            <span className={styles.about}>
              {opportunity.title} <OpportunityStatusPill status={opportunity.status} />
            </span>
          )}
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
