import { useQuery } from '@apollo/client/react';
import { Button, Card, classNames, EmptyState, ErrorState, Skeleton } from '@rayonne/ui';
import { Outlet, useMatch } from 'react-router';
import { ConversationRow } from '../../features/messaging/conversation-row';
import { useMessageUpdates } from '../../features/messaging/use-message-updates';
import { graphql } from '../../gql';
import type { ConversationsQuery } from '../../gql/graphql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import styles from './messages.module.css';

const Conversations = graphql(/* GraphQL */ `
  query Conversations($after: String) {
    conversations(first: 30, after: $after) {
      nodes {
        id
        participants {
          id
          isViewer
        }
        ...ConversationRow_conversation
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type ConversationPage = ConversationsQuery['conversations'];

const ownIdsOf = (page: ConversationPage | undefined): ReadonlySet<string> =>
  new Set(
    page?.nodes.flatMap(({ participants }) => participants.filter(({ isViewer }) => isViewer).map(({ id }) => id)),
  );

/** Conversations beside the one that is open; on a phone, one after the other. */
export function MessagesPage() {
  const text = useText();
  const isThreadOpen = useMatch(paths.conversation(':id')) !== null;
  const { data, error, fetchMore, refetch } = useQuery(Conversations);
  const page = data?.conversations;
  useMessageUpdates({ ownIds: ownIdsOf(page), onUnknown: () => void refetch() });
  return (
    <PageFrame full>
      <Card className={styles.frame}>
        <section className={classNames(styles.list, isThreadOpen && styles.behind)} aria-label={text('messages.list')}>
          {isThreadOpen ? (
            <h2 className={styles.title}>{text('nav.messages')}</h2>
          ) : (
            <PageHeading title={text('nav.messages')} />
          )}
          {page ? (
            <ConversationList page={page} onMore={(after) => void fetchMore({ variables: { after } })} />
          ) : error ? (
            <ErrorState
              title={text(failureText(failureOf(error)))}
              actions={<Button onClick={() => void refetch()}>{text('action.retry')}</Button>}
            />
          ) : (
            <Skeleton label={text('app.loading')} />
          )}
        </section>
        <Outlet />
      </Card>
    </PageFrame>
  );
}

function ConversationList({
  page: { nodes, pageInfo },
  onMore,
}: {
  page: ConversationPage;
  onMore: (after: string | null) => void;
}) {
  const text = useText();
  if (nodes.length === 0) {
    return (
      <EmptyState icon="messages" title={text('messages.noneTitle')}>
        {text('messages.noneText')}
      </EmptyState>
    );
  }
  return (
    <>
      <ul>
        {nodes.map((conversation) => (
          <ConversationRow key={conversation.id} conversation={conversation} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button variant="outline" onClick={() => onMore(pageInfo.endCursor)}>
          {text('action.more')}
        </Button>
      )}
    </>
  );
}
