import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '../actions/button';
import { IconButton } from '../actions/icon-button';
import { classNames } from '../theme/class-names';
import type { ShownToast } from './toasts';
import styles from './toast.module.css';

const LIFETIME_MS = 6_000;

export interface ToastProps {
  toast: ShownToast;
  closeLabel: string;
  onGone: (id: number) => void;
}

/** Ends a toast once, whichever comes first: its action, its close button or its clock. */
function useSettle(toast: ShownToast, onGone: ToastProps['onGone']) {
  const settled = useRef(false);
  return useCallback(
    (act: (() => void) | undefined) => {
      if (settled.current) return;
      settled.current = true;
      act?.();
      onGone(toast.id);
    },
    [toast.id, onGone],
  );
}

/** Its clock stops while someone points at it or holds focus in it. */
export function Toast({ toast, closeLabel, onGone }: ToastProps) {
  const [held, setHeld] = useState(false);
  const settle = useSettle(toast, onGone);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => settle(toast.onLeave), LIFETIME_MS);
    return () => clearTimeout(timer);
  }, [held, settle, toast.onLeave]);
  return (
    <div
      className={classNames(styles.toast, toast.tone === 'danger' && styles.danger)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{toast.text}</span>
      {toast.action && (
        <Button variant="quiet" className={styles.action} onClick={() => settle(toast.action?.run)}>
          {toast.action.label}
        </Button>
      )}
      <IconButton icon="close" label={closeLabel} className={styles.close} onClick={() => settle(toast.onLeave)} />
    </div>
  );
}
