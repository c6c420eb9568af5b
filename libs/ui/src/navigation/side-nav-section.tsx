import { useId, useState, type ReactNode } from 'react';
import { Icon } from '../icons/icon';
import { classNames } from '../theme/class-names';
import styles from './side-nav.module.css';

export interface SideNavSectionProps {
  label: string;
  /** What waits in the places below, while they are out of sight. */
  waiting?: ReactNode;
  initiallyOpen?: boolean;
  /** One link per place. */
  children: readonly ReactNode[];
}

/** Places that belong together, under a heading that opens and closes; inside a `SideNav`. */
export function SideNavSection({ label, waiting, initiallyOpen = false, children }: SideNavSectionProps) {
  const [open, setOpen] = useState(initiallyOpen);
  const listId = useId();
  return (
    <>
      <button
        type="button"
        className={classNames(styles.item, styles.section)}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.sectionLabel}>
          {label}
          <Icon name="down" />
        </span>
        {!open && waiting}
      </button>
      <ul id={listId} className={classNames(styles.list, styles.nested)} hidden={!open}>
        {children.filter(Boolean).map((place, index) => (
          <li key={index}>{place}</li>
        ))}
      </ul>
    </>
  );
}
