import type { ApolloCache, Reference } from '@apollo/client';
import type { MessageSentEvent } from '@rayonne/contracts';
import { graphql } from '../../gql';
import type { SequencedPage } from '../../shared/graphql/sequenced';
import { mergeSequenced } from '../../shared/graphql/sequenced';

const PushedMessage = graphql(/* GraphQL */ `
  fragment PushedMessage on Message {
    id
    conversationId
    sequence
    clientMessageId
    body
    sentAt
    author {
      id
    }
  }
`);

type StoredMessages = SequencedPage<Reference>;

interface StoredList {
  nodes: readonly Reference[];
}

/**
 * Shows a message that stands in the cache: in its thread when that was read, and on top of the list. Answers whether
 * its conversation is known here.
 */
export function showMessage(cache: ApolloCache, conversationId: string, messageId: string): boolean {
  const conversation = cache.identify({ __typename: 'Conversation', id: conversationId });
  const message = cache.identify({ __typename: 'Message', id: messageId });
  if (!conversation || !message) return false;
  const ref: Reference = { __ref: message };
  const isKnown = cache.modify({
    id: conversation,
    fields: {
      lastMessage: () => ref,
      lastSequence: (last: number, { readField }) => Math.max(last, readField<number>('sequence', ref) ?? 0),
      messages: (value, { readField }) => {
        const page = value as StoredMessages;
        const locate = (node: Reference) => ({ node, sequence: readField<number>('sequence', node) ?? 0 });
        const merged = mergeSequenced(page.nodes.map(locate), [locate(ref)]);
        return { ...page, nodes: merged.map(({ node }) => node) };
      },
    },
  });
  cache.modify({ fields: { conversations: (value) => firstInList(value as StoredList, conversation) } });
  return isKnown;
}

const firstInList = (list: StoredList, key: string): StoredList => {
  const moved = list.nodes.find(({ __ref }) => __ref === key);
  return moved ? { ...list, nodes: [moved, ...list.nodes.filter((node) => node !== moved)] } : list;
};

/** Puts a pushed message into the cache. Answers whether its conversation was known. */
export function acceptPushed(cache: ApolloCache, event: MessageSentEvent): boolean {
  const { conversationId, messageId, authorId, ...rest } = event;
  const author = { __typename: 'Participant', id: authorId } as const;
  cache.writeFragment({
    fragment: PushedMessage,
    data: { __typename: 'Message', id: messageId, conversationId, author, ...rest },
  });
  return showMessage(cache, conversationId, messageId);
}

/** Counts a message of somebody else that nobody has seen yet. */
export function countUnread(cache: ApolloCache, conversationId: string): void {
  cache.modify({
    id: cache.identify({ __typename: 'Conversation', id: conversationId }),
    fields: { unreadCount: (count: number) => count + 1 },
  });
}
