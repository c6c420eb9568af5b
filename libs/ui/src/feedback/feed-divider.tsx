import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import styles from './feed-divider.module.css';

/** Tells apart what is new (warm) from what was seen (quiet). */
export function FeedDivider({ quiet, children }: { quiet?: boolean; children: ReactNode }) {
  return <p className={classNames(styles.divider, quiet && styles.quiet)}>{children}</p>;
}
