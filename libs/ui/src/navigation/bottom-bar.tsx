import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/icon';
import styles from './bottom-bar.module.css';

/** The look of one place, for the router's own link or for a button. */
export const bottomBarItem = styles.item;

export interface BottomBarProps {
  label: string;
  /** At most five. */
  children: readonly ReactNode[];
}

/** The places of a phone, at the thumb. */
export function BottomBar({ label, children }: BottomBarProps) {
  return (
    <nav className={styles.bar} aria-label={label}>
      <ul className={styles.list}>
        {children.filter(Boolean).map((place, index) => (
          <li key={index}>{place}</li>
        ))}
      </ul>
    </nav>
  );
}

export interface BottomBarContentProps {
  icon: IconName;
  label: string;
  /** What waits there. */
  waiting?: ReactNode;
  /** Stands out: the place where one makes something. */
  round?: boolean;
}

export function BottomBarContent({ icon, label, waiting, round }: BottomBarContentProps) {
  return (
    <>
      {round ? (
        <span className={styles.round}>
          <Icon name={icon} />
        </span>
      ) : (
        <Icon name={icon} large />
      )}
      {label}
      <span className={styles.badge}>{waiting}</span>
    </>
  );
}
