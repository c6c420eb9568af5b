import type { FragmentType } from '@apollo/client';
import { useRef, useState } from 'react';
import { graphql } from '../../../gql';
import type { Thread_ConversationFragment } from '../../../gql/graphql';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { inOrder } from '../../../shared/graphql/sequenced';
import { useLocale } from '../../../shared/i18n/use-text';
import { namesOf, othersIn } from '../conversation-people';
import { MessageComposer } from './message-composer';
import { OutboxItemRow } from '../outbox/outbox-item-row';
import { ThreadLines } from './thread-lines-view';
import { Closed, Log, NewBelow, OlderButton } from './thread-parts';
import styles from './thread.module.css';
import { useCatchUp } from '../catch-up/use-catch-up';
import { useMarkRead } from './use-mark-read';
import { useOutbox } from '../outbox/use-outbox';
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

type Read = Thread_ConversationFragment;

/** Where the thread and its readers stand. */
function standing({ participants, messages: { nodes }, lastSequence }: Read, locale: string) {
  const own = participants.find(({ isViewer }) => isViewer);
  const messages = inOrder(nodes);
  const first = messages[0]?.sequence ?? 0;
  const last = messages.at(-1)?.sequence ?? 0;
  const ownRead = own?.lastReadSequence ?? 0;
  const hasGap = last < lastSequence || messages.length < nodes.length;
  return { own, otherName: namesOf(othersIn(participants), locale), messages, first, last, ownRead, hasGap };
}

/** A conversation: its messages, those on their way, and where to write the next. Give it the conversation's id as key. */
export function Thread({ conversation, accountId }: ThreadProps) {
  const read = useFragmentData(Thread_conversation, conversation);
  const { id, lastSequence, viewerCan } = read;
  const { own, otherName, messages, first, last, ownRead, hasGap } = standing(read, useLocale());
  const log = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const divider = useRef<HTMLLIElement>(null);
  const { outbox, items } = useOutbox(accountId);
  const sent = new Set(messages.map(({ clientMessageId }) => clientMessageId));
  const waiting = items.filter((item) => item.conversationId === id && !sent.has(item.id));
  // Where reading stopped last time stays marked for as long as the thread is open.
  const [unreadAfter] = useState(ownRead < lastSequence ? ownRead : 0);
  useCatchUp({ conversationId: id, last, hasGap });
  const atEnd = useMarkRead({ conversationId: id, last, read: ownRead, end });
  useStayAtEnd({ log, divider, first, last: last + waiting.length });
  return (
    <>
      <div className={styles.logFrame}>
        <Log ref={log}>
          {read.messages.hasBefore && <OlderButton conversationId={id} before={first} />}
          <ol className={styles.list}>
            <ThreadLines messages={messages} unreadAfter={unreadAfter} divider={divider} />
            {waiting.map((item) => (
              <OutboxItemRow
                key={item.id}
                item={item}
                onRetry={() => outbox.retry(item.id)}
                onDiscard={() => outbox.discard(item.id)}
              />
            ))}
          </ol>
          <div ref={end} />
        </Log>
        {!atEnd && last > ownRead && <NewBelow onShow={() => end.current?.scrollIntoView()} />}
      </div>
      {viewerCan.send && own ? (
        <MessageComposer
          participantId={own.id}
          otherName={otherName}
          onSend={(body) =>
            outbox.write({ id: crypto.randomUUID(), conversationId: id, body, writtenAt: new Date().toISOString() })
          }
        />
      ) : (
        <Closed />
      )}
    </>
  );
}
