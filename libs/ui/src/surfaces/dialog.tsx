import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { IconButton } from '../actions/icon-button';
import styles from './dialog.module.css';

export interface DialogProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}

const FIELD = 'input:not([type="file"], [type="hidden"], :disabled), textarea:not(:disabled), select:not(:disabled)';

/**
 * A modal window, shown as long as it is rendered. The browser's own: it keeps the focus in, makes the page behind inert,
 * closes on Escape and gives the focus back to what opened it.
 * The focus starts in its first field, or else on its title.
 *
 * It hangs from the page itself: browsers keep what a form within a form submits from whoever listens further up.
 */
export function Dialog({ title, closeLabel, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  // Closes while it still stands in the page: a browser gives the focus back from there only.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // The browser would start on what closes it.
    (shown?.querySelector<HTMLElement>(FIELD) ?? heading.current)?.focus({ preventScroll: true });
    return () => shown?.close();
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // Not the form's that opened it either.
      onSubmit={(event) => event.stopPropagation()}
    >
      <div className={styles.head}>
        <h2 ref={heading} id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon="close" label={closeLabel} onClick={onClose} />
      </div>
      {children}
    </dialog>,
    document.body,
  );
}
