import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import styles from './pill.module.css';

export interface PillProps {
  tone?: 'warm' | 'calm' | 'plain' | 'count';
  children: ReactNode;
}

/** A short fact about what it stands beside. */
export function Pill({ tone = 'calm', children }: PillProps) {
  return <span className={classNames(styles.pill, styles[tone])}>{children}</span>;
}
