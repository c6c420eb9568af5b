import type { ApolloClient } from '@apollo/client';
import { showMessage } from '../message-cache';
import { SendMessage } from '../message-documents';
import { Outbox, outboxPlace } from './outbox';

let current: { accountId: string; outbox: Outbox } | undefined;

/** The one outbox of whoever is signed in. */
export function outboxOf(client: ApolloClient, accountId: string): Outbox {
  if (current?.accountId === accountId) return current.outbox;
  current?.outbox.close();
  const outbox = new Outbox(outboxPlace(accountId), async ({ id, conversationId, body }) => {
    await client.mutate({
      mutation: SendMessage,
      variables: { input: { conversation: conversationId, body, clientMessageId: id } },
      context: { intent: id },
      update: (cache, { data }) => data && showMessage(cache, conversationId, data.sendMessage.id),
    });
  });
  current = { accountId, outbox };
  return outbox;
}
