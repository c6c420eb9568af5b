import { useApolloClient } from '@apollo/client/react';
import { useEffect, useSyncExternalStore } from 'react';
import { useServerEvent } from '../../../shared/realtime/realtime';
import type { Outbox } from './outbox';
import type { OutboxItem } from './outbox-items';
import { outboxOf } from './outbox-registry';

/** The outbox and what it holds; it tries again whenever the network may be back. */
export function useOutbox(accountId: string): { outbox: Outbox; items: readonly OutboxItem[] } {
  const client = useApolloClient();
  const outbox = outboxOf(client, accountId);
  const items = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  useEffect(() => {
    const flush = () => void outbox.flush();
    flush();
    addEventListener('online', flush);
    return () => removeEventListener('online', flush);
  }, [outbox]);
  useServerEvent('connected', () => void outbox.flush());
  return { outbox, items };
}
