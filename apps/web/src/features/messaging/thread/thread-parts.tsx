import { useApolloClient } from '@apollo/client/react';
import { Button } from '@rayonne/ui';
import type { ReactNode, Ref } from 'react';
import { useText } from '../../../shared/i18n/use-text';
import { MessagesBefore } from '../message-documents';
import styles from './thread.module.css';

/** The scrolling box of the messages; it takes the keyboard's focus so that arrows scroll it. */
export function Log({ ref, children }: { ref: Ref<HTMLDivElement>; children: ReactNode }) {
  const text = useText();
  return (
    <div ref={ref} className={styles.log} role="log" aria-label={text('messages.log')} tabIndex={0}>
      {children}
    </div>
  );
}

export function OlderButton({ conversationId, before }: { conversationId: string; before: number }) {
  const text = useText();
  const client = useApolloClient();
  const read = () =>
    client
      .query({ query: MessagesBefore, variables: { id: conversationId, before }, fetchPolicy: 'network-only' })
      // The button stays for another try.
      .catch(() => undefined);
  return (
    <div className={styles.older}>
      <Button variant="outline" onClick={() => void read()}>
        {text('messages.older')}
      </Button>
    </div>
  );
}

export function NewBelow({ onShow }: { onShow: () => void }) {
  const text = useText();
  return (
    <div className={styles.below}>
      <Button onClick={onShow}>{text('messages.newBelow')}</Button>
    </div>
  );
}

export function Closed() {
  const text = useText();
  return <p className={styles.closed}>{text('messages.closed')}</p>;
}
