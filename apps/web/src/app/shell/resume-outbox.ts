import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { hasDraft } from '../../shared/drafts/draft-storage';

/** Messages left from a cut or an earlier visit leave now, wherever the application opens. */
export function useResumeOutbox(accountId: string): void {
  const client = useApolloClient();
  useEffect(() => {
    const resume = () => {
      if (!hasDraft(`outbox.${accountId}`)) return;
      void import('../../features/messaging/outbox/outbox-registry').then(({ outboxOf }) =>
        outboxOf(client, accountId).flush(),
      );
    };
    resume();
    addEventListener('online', resume);
    return () => removeEventListener('online', resume);
  }, [client, accountId]);
}
