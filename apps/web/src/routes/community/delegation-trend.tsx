import { formatShortDay, useNow } from '@rayonne/ui';
import { useLocale, useText, type WriteText } from '../../shared/i18n/use-text';
import styles from './delegation.module.css';
import { HEIGHT, monthChange, trendLine, WIDTH, type TrendPoint } from './trend';

export interface DelegationTrendProps {
  share: number;
  trend: readonly TrendPoint[];
}

function changeText(points: number, text: WriteText): string {
  if (points === 0) return text('delegation.same');
  return points > 0 ? text('delegation.up', { points }) : text('delegation.down', { points: -points });
}

/** Where the figure comes from: a line for the eye, the same in words. */
export function DelegationTrend({ share, trend }: DelegationTrendProps) {
  const text = useText();
  const locale = useLocale();
  const now = new Date(useNow());
  const change = monthChange(share, trend, now);
  const first = trend[0];
  if (change === null || !first) return <p className={styles.hint}>{text('delegation.new')}</p>;
  const start = formatShortDay(new Date(first.day), locale);
  const points = trendLine([...trend, { day: now.toISOString().slice(0, 10), share }]);
  return (
    <div className={styles.trend}>
      <svg
        className={styles.line}
        viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={text('delegation.trend', { from: first.share, to: share, start })}
      >
        <polyline points={points} />
      </svg>
      <p className={styles.change}>{changeText(change, text)}</p>
    </div>
  );
}
