import { useQuery } from '@apollo/client/react';
import { Card } from '@rayonne/ui';
import { useLocale, useText, type WriteText } from '../../shared/i18n/use-text';
import { PartState } from '../../shared/routing/part-state';
import { useMembership } from '../../shared/session/membership';
import { FreshnessFigures } from './review-documents';
import styles from './review.module.css';
import { lately, weeklyShares, type WeekOfViews } from './shares';

/** The number to bring down: how often people land on what has aged. */
export function FreshnessCard() {
  const { territoryId } = useMembership();
  const { data, error, refetch } = useQuery(FreshnessFigures, {
    variables: { territory: territoryId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Card as="section" className={styles.figures} aria-labelledby="freshness-title">
      {data ? <Figures weeks={data.freshness.weeks} /> : <PartState error={error} onRetry={refetch} rows={2} />}
    </Card>
  );
}

function changeText(change: number, text: WriteText): string {
  if (change === 0) return text('review.same');
  return change > 0 ? text('review.up', { points: change }) : text('review.down', { points: -change });
}

function Figures({ weeks }: { weeks: readonly WeekOfViews[] }) {
  const text = useText();
  const locale = useLocale();
  const { views, overdueViews, share, change } = lately(weeks);
  return (
    <>
      <h2 id="freshness-title" className={styles.share}>
        {share === null ? (
          text('review.shareNone')
        ) : (
          <>
            <span className={styles.figure}>
              {new Intl.NumberFormat(locale, { style: 'percent' }).format(share / 100)}
            </span>{' '}
            {text('review.share')}
          </>
        )}
      </h2>
      {share !== null && <p>{text('review.period', { overdue: overdueViews, views })}</p>}
      {change !== null && <p className={styles.change}>{changeText(change, text)}</p>}
      {weeks.some((week) => week.views > 0) && <Trend shares={weeklyShares(weeks)} />}
      <p className={styles.facts}>{text('review.how')}</p>
    </>
  );
}

const [WIDTH, HEIGHT] = [240, 56];

/** A line for the eye, the same in words. */
function Trend({ shares }: { shares: readonly number[] }) {
  const text = useText();
  const step = WIDTH / Math.max(1, shares.length - 1);
  const points = shares.map((share, index) => `${index * step},${HEIGHT - (share / 100) * HEIGHT}`).join(' ');
  return (
    <svg
      className={styles.trend}
      viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={text('review.chart', { from: shares[0] ?? 0, to: shares.at(-1) ?? 0 })}
    >
      <polyline points={points} />
    </svg>
  );
}
