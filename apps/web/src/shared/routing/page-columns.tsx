import type { ReactNode } from 'react';
import styles from './page-columns.module.css';

export interface PageColumnsProps {
  children: ReactNode;
  /** Stands at the right on a desktop and follows on a phone. */
  side: ReactNode;
}

/** A page's cards in two columns, of which both belong to its content. */
export function PageColumns({ children, side }: PageColumnsProps) {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{children}</div>
      <div className={styles.column}>{side}</div>
    </div>
  );
}
