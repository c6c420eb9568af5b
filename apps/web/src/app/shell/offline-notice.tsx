import { Icon } from '@rayonne/ui';
import { useSyncExternalStore } from 'react';
import { useText } from '../../shared/i18n/use-text';
import styles from './shell.module.css';

function subscribe(notify: () => void): () => void {
  addEventListener('online', notify);
  addEventListener('offline', notify);
  return () => {
    removeEventListener('online', notify);
    removeEventListener('offline', notify);
  };
}

/** Says that the network is gone, and that nothing is lost. */
export function OfflineNotice() {
  const text = useText();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (isOnline) return null;
  return (
    <p className={styles.offline} role="status">
      <Icon name="offline" />
      {text('app.offline')}
    </p>
  );
}
