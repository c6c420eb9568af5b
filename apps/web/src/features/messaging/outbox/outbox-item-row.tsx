import { Button, classNames } from '@rayonne/ui';
import { failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import { BodyText } from '../../../shared/mentions/body-text';
import type { OutboxItem } from './outbox-items';
import styles from '../thread/thread.module.css';

export interface OutboxItemRowProps {
  item: OutboxItem;
  onRetry: () => void;
  onDiscard: () => void;
}

/** A message on its way, in the place that it will take. */
export function OutboxItemRow({ item: { body, refusal }, onRetry, onDiscard }: OutboxItemRowProps) {
  const text = useText();
  return (
    <li className={classNames(styles.item, styles.own, refusal ? styles.refused : styles.waiting)}>
      <div className={styles.bubble}>
        <BodyText body={body} />
      </div>
      {refusal ? (
        <div className={styles.state} role="alert">
          <span className={styles.refusal}>
            {text('messages.refused', { reason: text(failureText({ code: refusal })) })}
          </span>
          <Button variant="quiet" onClick={onDiscard}>
            {text('messages.discard')}
          </Button>
          <Button variant="quiet" onClick={onRetry}>
            {text('action.retry')}
          </Button>
        </div>
      ) : (
        <span className={styles.state}>{text(navigator.onLine ? 'messages.sending' : 'messages.waiting')}</span>
      )}
    </li>
  );
}
