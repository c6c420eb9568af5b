import { useApolloClient } from '@apollo/client/react';
import type { MessageSentEvent } from '@rayonne/contracts';
import { useServerEvent } from '../../shared/realtime/realtime';
import { acceptPushed, countUnread } from './message-cache';

export interface MessageUpdatesOptions {
  /** Ids under which the viewer takes part in the listed conversations. */
  ownIds: ReadonlySet<string>;
  /** Reads the list again: something happened in a conversation that it does not hold, or while the line was cut. */
  onUnknown: () => void;
}

/** Keeps list and threads up to date with what is pushed. */
export function useMessageUpdates({ ownIds, onUnknown }: MessageUpdatesOptions): void {
  const { cache } = useApolloClient();
  const receive = (event: MessageSentEvent) => {
    if (!acceptPushed(cache, event)) return onUnknown();
    return ownIds.has(event.authorId) ? undefined : countUnread(cache, event.conversationId);
  };
  useServerEvent('message.sent', receive);
  useServerEvent('connected', onUnknown);
  useServerEvent('conversation.read', ({ conversationId, participantId, sequence }) => {
    cache.modify({
      id: cache.identify({ __typename: 'Participant', id: participantId }),
      fields: { lastReadSequence: (read: number) => Math.max(read, sequence) },
    });
    if (!ownIds.has(participantId)) return;
    cache.modify({
      id: cache.identify({ __typename: 'Conversation', id: conversationId }),
      fields: {
        unreadCount: (count: number, { readField }) =>
          sequence >= (readField<number>('lastSequence') ?? 0) ? 0 : count,
      },
    });
  });
}
