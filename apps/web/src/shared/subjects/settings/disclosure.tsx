import type { ReactNode } from 'react';
import styles from './settings.module.css';

export interface DisclosureProps {
  title: string;
  /** What is chosen, said while it is folded. */
  chosen: string;
  children: ReactNode;
}

/** A choice about what is being written: folded, it says what is chosen; unfolded, it lets choose. */
export const Disclosure = ({ title, chosen, children }: DisclosureProps) => (
  <details className={styles.details}>
    <summary>
      {title} <span>{chosen}</span>
    </summary>
    {children}
  </details>
);
