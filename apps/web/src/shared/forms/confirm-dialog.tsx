import { Button, Dialog } from '@rayonne/ui';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import styles from './form.module.css';

export interface ConfirmDialogProps {
  title: string;
  /** What it takes away. */
  children: ReactNode;
  label: string;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Before what no toast can undo. */
export function ConfirmDialog({ title, children, label, busy, onConfirm, onClose }: ConfirmDialogProps) {
  const text = useText();
  return (
    <Dialog title={title} closeLabel={text('action.close')} onClose={onClose}>
      <div className={styles.form}>
        <p>{children}</p>
        <div className={styles.actions}>
          <Button variant="danger" busy={busy} onClick={onConfirm}>
            {label}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {text('action.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
