import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  label: string;
  /** From 0 to 1; unset while nobody knows. */
  share?: number;
}

/** How far something has come, told to the eye and to assistive technology. */
export function ProgressBar({ label, share }: ProgressBarProps) {
  return (
    <div className={styles.progress}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <progress className={styles.bar} aria-label={label} max={1} value={share} />
    </div>
  );
}
