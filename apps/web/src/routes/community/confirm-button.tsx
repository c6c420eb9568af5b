import { Button, Dialog, type ButtonProps } from '@rayonne/ui';
import { useState, type ReactNode } from 'react';
import formStyles from '../../shared/forms/form.module.css';
import { useText } from '../../shared/i18n/use-text';

export interface ConfirmButtonProps extends Pick<ButtonProps, 'variant' | 'aria-label'> {
  label: string;
  title: string;
  /** What it means, and what no undo brings back. */
  children: ReactNode;
  onConfirm: () => Promise<void>;
}

/** An act that only others could undo: it says what it means before it happens. */
export function ConfirmButton({ label, title, children, onConfirm, ...look }: ConfirmButtonProps) {
  const text = useText();
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const act = async () => {
    setBusy(true);
    await onConfirm();
    setBusy(false);
    setAsking(false);
  };
  return (
    <>
      <Button {...look} onClick={() => setAsking(true)}>
        {label}
      </Button>
      {isAsking && (
        <Dialog title={title} closeLabel={text('action.close')} onClose={() => setAsking(false)}>
          <div className={formStyles.form}>
            <p>{children}</p>
            <div className={formStyles.actions}>
              <Button variant="danger" busy={busy} onClick={() => void act()}>
                {label}
              </Button>
              <Button variant="quiet" onClick={() => setAsking(false)}>
                {text('action.cancel')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
