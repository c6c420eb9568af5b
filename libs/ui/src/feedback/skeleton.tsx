import { VisuallyHidden } from '../theme/visually-hidden';
import { classNames } from '../theme/class-names';
import styles from './skeleton.module.css';

export interface SkeletonProps {
  /** Read out once: "Loading…". */
  label: string;
  rows?: number;
}

/** Holds the place of cards that load. It shows after 300 ms, so that a quick answer brings no flash. */
export function Skeleton({ label, rows = 3 }: SkeletonProps) {
  return (
    <div className={styles.skeleton} role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.card} aria-hidden>
          <span className={styles.dot} />
          <span className={styles.bar} />
          <span className={styles.bar} />
          <span className={classNames(styles.bar, styles.long)} />
          <span className={classNames(styles.bar, styles.long)} />
        </div>
      ))}
    </div>
  );
}
