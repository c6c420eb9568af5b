import { Button, Dialog } from '@rayonne/ui';
import { useText } from '../../shared/i18n/use-text';
import styles from './account-card.module.css';

export interface ConfirmDialogProps {
  title: string;
  /** What it takes away. */
  children: string;
  label: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** For what no toast can undo: a way in that goes is gone. */
export function ConfirmDialog({ title, children, label, onConfirm, onClose }: ConfirmDialogProps) {
  const text = useText();
  return (
    <Dialog title={title} closeLabel={text('action.close')} onClose={onClose}>
      <div className={styles.dialog}>
        <p>{children}</p>
        <div className={styles.actions}>
          <Button
            variant="danger"
            onClick={() => {
              onClose();
              onConfirm();
            }}
          >
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
