import { useMemo } from 'react';
import { generator, hashOf } from '@rayonne/contracts';
import styles from './territory-mark.module.css';

/** Two summits over a golden ground, their heights drawn from the territory's code: a mark nobody had to draw. */
export function TerritoryMark({ code }: { code: string }) {
  const [left, valley, right] = useMemo(() => {
    const random = generator(hashOf(code));
    return [7 + random() * 8, 15 + random() * 4, 4 + random() * 8] as const;
  }, [code]);
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden focusable="false">
      <path
        className={styles.summits}
        d={`M2 25 10 ${left.toFixed(1)} 16 ${valley.toFixed(1)} 22 ${right.toFixed(1)} 30 25Z`}
      />
      <path className={styles.ground} d="M2 24h28v5H2z" />
    </svg>
  );
}
