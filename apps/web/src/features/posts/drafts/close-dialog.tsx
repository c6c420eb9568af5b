import { Button, Dialog } from '@rayonne/ui';
import { useState } from 'react';
import { useText } from '../../../shared/i18n/use-text';
import styles from './drafts.module.css';

export interface CloseDialogProps {
  onKeep: () => Promise<void>;
  onDiscard: () => void;
  onClose: () => void;
}

/** Before a composer with something in it is left: nothing is thrown away unless one says so. */
export function CloseDialog({ onKeep, onDiscard, onClose }: CloseDialogProps) {
  const text = useText();
  const [busy, setBusy] = useState(false);
  const keep = () => {
    setBusy(true);
    void onKeep().finally(() => setBusy(false));
  };
  return (
    <Dialog title={text('composer.closeTitle')} closeLabel={text('action.close')} onClose={onClose}>
      <div className={styles.dialog}>
        <p>{text('composer.closeText')}</p>
        <div className={styles.choices}>
          <Button busy={busy} onClick={keep}>
            {text('composer.keep')}
          </Button>
          <Button variant="soft" onClick={onClose}>
            {text('composer.goOn')}
          </Button>
          <Button variant="danger" onClick={onDiscard}>
            {text('composer.discard')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
