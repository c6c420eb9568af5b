import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { Toast } from './toast';
import styles from './toast.module.css';

export interface ToastRequest {
  text: string;
  tone?: 'plain' | 'danger';
  /** A way back or on: "Undo", "Retry". */
  action?: { label: string; run: () => void };
  /** Runs when the toast leaves without its action having been used. */
  onLeave?: () => void;
}

export interface ShownToast extends ToastRequest {
  id: number;
}

const ToastContext = createContext<(request: ToastRequest) => void>(() => undefined);

/** Shows a short message at the bottom of the screen. */
export const useToast = () => use(ToastContext);

export interface ToastsProps {
  /** Name of the region, and of the button that closes a toast. */
  labels: { region: string; close: string };
  children: ReactNode;
}

export function Toasts({ labels, children }: ToastsProps) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const nextId = useRef(1);
  const show = useCallback((request: ToastRequest) => {
    const id = nextId.current++;
    setToasts((shown) => [...shown, { ...request, id }]);
  }, []);
  const leave = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);
  const region = useMemo(
    () => toasts.map((toast) => <Toast key={toast.id} toast={toast} closeLabel={labels.close} onGone={leave} />),
    [toasts, labels.close, leave],
  );
  return (
    <ToastContext value={show}>
      {children}
      <section className={styles.region} aria-label={labels.region} aria-live="polite">
        {region}
      </section>
    </ToastContext>
  );
}
