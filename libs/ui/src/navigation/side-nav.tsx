import type { ReactNode } from 'react';
import styles from './side-nav.module.css';

/** The look of one place, for the router's own link; it marks the present one with `aria-current`. */
export const sideNavItem = styles.item;

export interface SideNavProps {
  label: string;
  /** One link per place. */
  children: readonly ReactNode[];
}

export function SideNav({ label, children }: SideNavProps) {
  return (
    <nav aria-label={label}>
      <ul className={styles.list}>
        {children.filter(Boolean).map((place, index) => (
          <li key={index}>{place}</li>
        ))}
      </ul>
    </nav>
  );
}
