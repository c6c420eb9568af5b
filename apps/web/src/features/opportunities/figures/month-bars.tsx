import { VisuallyHidden } from '@rayonne/ui';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import styles from './market-figures.module.css';

export interface Month {
  month: string;
  published: number;
  concluded: number;
}

const [WIDTH, HEIGHT, GAP] = [240, 56, 3];

const monthText = (month: string, locale: string) =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString(locale, { month: 'long', year: 'numeric' });

/** Twelve months side by side: what was published, and within it what was concluded; the same in words for whoever hears it. */
export function MonthBars({ months }: { months: readonly Month[] }) {
  const text = useText();
  const locale = useLocale();
  const most = Math.max(...months.flatMap(({ published, concluded }) => [published, concluded]));
  const [first, last] = [months[0], months.at(-1)];
  if (most === 0 || !first || !last) return null;
  const width = WIDTH / months.length - GAP;
  const bar = (value: number, index: number, className: string | undefined, share: number) => (
    <rect
      className={className}
      x={(index * WIDTH) / months.length + GAP / 2 + (width * (1 - share)) / 2}
      y={HEIGHT - (value / most) * HEIGHT}
      width={width * share}
      height={(value / most) * HEIGHT}
      rx={1.5}
    />
  );
  return (
    <figure className={styles.months}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text('figures.months')} preserveAspectRatio="none">
        {months.map(({ month, published, concluded }, index) => (
          <g key={month}>
            {bar(published, index, styles.published, 1)}
            {bar(concluded, index, styles.concluded, 0.5)}
          </g>
        ))}
      </svg>
      <VisuallyHidden>
        {months.map(({ month, ...counts }) => (
          <span key={month}>{text('figures.month', { month: monthText(month, locale), ...counts })} · </span>
        ))}
      </VisuallyHidden>
      <p className={styles.axis}>
        <span>{monthText(first.month, locale)}</span>
        <span>{monthText(last.month, locale)}</span>
      </p>
      <figcaption className={styles.legend}>
        <span className={styles.keyPublished}>{text('figures.keyPublished')}</span>
        <span className={styles.keyConcluded}>{text('figures.keyConcluded')}</span>
      </figcaption>
    </figure>
  );
}
