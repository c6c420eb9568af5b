import { useState, type ReactNode } from 'react';
import styles from './facets.module.css';

/** Facets, folded on a phone until they are wanted; a desktop has the room. */
export function FacetsFold({ summary, children }: { summary: string; children: ReactNode }) {
  const [isOpen] = useState(() => matchMedia('(width >= 64em)').matches);
  return (
    <details className={styles.facets} open={isOpen}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
