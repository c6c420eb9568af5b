import type { ReactNode } from 'react';
import styles from './page-head.module.css';

/** A page's heading and, at its right, what can be done there. */
export function PageHead({ children }: { children: ReactNode }) {
  return <div className={styles.head}>{children}</div>;
}
