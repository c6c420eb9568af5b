import { Button, type ButtonProps } from '@rayonne/ui';
import { useState, type ReactNode } from 'react';
import { ConfirmDialog } from '../../shared/forms/confirm-dialog';

export interface ConfirmButtonProps extends Pick<ButtonProps, 'variant' | 'aria-label'> {
  label: string;
  title: string;
  /** What it means, and what no undo brings back. */
  children: ReactNode;
  onConfirm: () => Promise<void>;
}

/** An act that only others could undo: it says what it means before it happens. */
export function ConfirmButton({ label, title, children, onConfirm, ...look }: ConfirmButtonProps) {
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
        <ConfirmDialog
          title={title}
          label={label}
          busy={busy}
          onConfirm={() => void act()}
          onClose={() => setAsking(false)}
        >
          {children}
        </ConfirmDialog>
      )}
    </>
  );
}
