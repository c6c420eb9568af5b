import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef } from 'react';
import { useServerEvent } from '../../../shared/realtime/realtime';
import { catchUp } from './catch-up';
import { MessagesAfter } from '../message-documents';

export interface ThreadPosition {
  conversationId: string;
  /** The last message before the first gap. */
  last: number;
  /** A message is known to exist beyond it. */
  hasGap: boolean;
}

/** Fills what is missing at the end of a thread: when a gap shows, and whenever the line is up again. */
export function useCatchUp({ conversationId, last, hasGap }: ThreadPosition): void {
  const client = useApolloClient();
  const running = useRef<string>(undefined);
  const run = useCallback(
    async (from: number) => {
      if (running.current === conversationId) return;
      running.current = conversationId;
      const isCurrent = () => running.current === conversationId;
      const read = async (after: number) => {
        const variables = { id: conversationId, after };
        const { data } = await client.query({ query: MessagesAfter, variables, fetchPolicy: 'network-only' });
        return data?.conversation?.messages ?? { nodes: [], hasAfter: false };
      };
      try {
        // The cache takes each page as it arrives.
        await catchUp(from, read, () => undefined, isCurrent);
      } catch {
        // The next push or reconnection tries again.
      } finally {
        if (isCurrent()) running.current = undefined;
      }
    },
    [client, conversationId],
  );
  useEffect(() => {
    if (hasGap) void run(last);
  }, [hasGap, last, run]);
  useServerEvent('connected', () => void run(last));
}
