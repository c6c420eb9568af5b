import type { FragmentType } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Button } from '@rayonne/ui';
import { useRef, useState } from 'react';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { inOrder } from '../../shared/graphql/sequenced';
import { useText } from '../../shared/i18n/use-text';
import { MessageComposer } from './message-composer';
import { MessagesBefore } from './message-documents';
import { OutboxItemRow } from './outbox-item-row';
import { ThreadLines } from './thread-lines-view';
import styles from './thread.module.css';
import { useCatchUp } from './use-catch-up';
import { useMarkRead } from './use-mark-read';
import { useOutbox } from './use-outbox';
import { useStayAtEnd } from './use-stay-at-end';

export const Thread_conversation = graphql(/* GraphQL */ `
  fragment Thread_conversation on Conversation {
    id
    lastSequence
    viewerCan {
      send
    }
    participants {
      id
      name
      isViewer
      lastReadSequence
    }
    messages(first: 50) {
      nodes {
        id
        sequence
        clientMessageId
        sentAt
        author {
          id
        }
        ...MessageItem_message
      }
      hasBefore
      hasAfter
    }
  }
`);

export interface ThreadProps {
  conversation: FragmentType<typeof Thread_conversation>;
  accountId: string;
}

/** A conversation: its messages, those on their way, and where to write the next. Give it the conversation's id as key. */
export function Thread({ conversation, accountId }: ThreadProps) {
  const text = useText();
  const client = useApolloClient();
  const read = useFragmentData(Thread_conversation, conversation);
  const { id, lastSequence, viewerCan, participants } = read;
  const log = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const divider = useRef<HTMLLIElement>(null);
  const own = participants.find(({ isViewer }) => isViewer);
  const other = participants.find(({ isViewer }) => !isViewer);
  const messages = inOrder(read.messages.nodes);
  const last = messages.at(-1)?.sequence ?? 0;
  const { outbox, items } = useOutbox(accountId);
  const sent = new Set(messages.map(({ clientMessageId }) => clientMessageId));
  const waiting = items.filter((item) => item.conversationId === id && !sent.has(item.id));
  // Where reading stopped last time stays marked for as long as the thread is open.
  const [unreadAfter] = useState(() => ((own?.lastReadSequence ?? 0) < lastSequence ? (own?.lastReadSequence ?? 0) : 0));
  useCatchUp({ conversationId: id, last, hasGap: last < lastSequence || messages.length < read.messages.nodes.length });
  const atEnd = useMarkRead({ conversationId: id, last, read: own?.lastReadSequence ?? 0, end });
  useStayAtEnd({ log, divider, first: messages[0]?.sequence ?? 0, last: last + waiting.length });
  const readOlder = () =>
    client.query({
      query: MessagesBefore,
      variables: { id, before: messages[0]?.sequence ?? 1 },
      fetchPolicy: 'network-only',
    });
  return (
    <>
      <div className={styles.logFrame}>
        <div ref={log} className={styles.log} role="log" aria-label={text('messages.log')} tabIndex={0}>
          {read.messages.hasBefore && (
            <div className={styles.older}>
              <Button variant="outline" onClick={() => void readOlder()}>
                {text('messages.older')}
              </Button>
            </div>
          )}
          <ol className={styles.list}>
            <ThreadLines messages={messages} unreadAfter={unreadAfter} divider={divider} />
            {waiting.map((item) => (
              <OutboxItemRow key={item.id} item={item} onRetry={() => outbox.retry(item.id)} onDiscard={() => outbox.discard(item.id)} />
            ))}
          </ol>
          <div ref={end} />
        </div>
        {!atEnd && last > (own?.lastReadSequence ?? 0) && (
          <div className={styles.below}>
            <Button onClick={() => end.current?.scrollIntoView()}>{text('messages.newBelow')}</Button>
          </div>
        )}
      </div>
      {viewerCan.send && own ? (
        <MessageComposer
          participantId={own.id}
          otherName={other?.name ?? ''}
          onSend={(body) =>
            outbox.write({ id: crypto.randomUUID(), conversationId: id, body, writtenAt: new Date().toISOString() })
          }
        />
      ) : (
        <p className={styles.closed}>{text('messages.closed')}</p>
      )}
    </>
  );
}
