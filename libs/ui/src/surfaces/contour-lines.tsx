import { contoursOf } from '@rayonne/contracts';
import { useMemo } from 'react';
import styles from './contour-lines.module.css';

/** Fills its positioned parent with the relief of a code. */
export function ContourLines({ code }: { code: string }) {
  const contours = useMemo(() => contoursOf(code), [code]);
  return (
    <svg
      className={styles.lines}
      viewBox={`0 0 ${contours.width} ${contours.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden
      focusable="false"
    >
      <path className={styles.minor} d={contours.minor} />
      <path className={styles.major} d={contours.major} />
    </svg>
  );
}
