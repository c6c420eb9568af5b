import { Card, formatDay, HeroCard, Pill } from '@rayonne/ui';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import styles from './outside.module.css';
import { Remaining, type RemainingProps } from './remaining';

/** To the person themselves: what was decided, why, until when, and what they still can do. */
export function RestrictedPage({ restriction, others }: RemainingProps) {
  const text = useText();
  const locale = useLocale();
  const { reason, decidedAt, until, territory } = restriction;
  const day = (moment: string) => formatDay(new Date(moment), locale);
  const { name } = territory;
  return (
    <PageFrame>
      <HeroCard code={territory.code} className={styles.hero}>
        <div>
          <Pill tone="warm">{name}</Pill>
        </div>
        <PageHeading
          title={until ? text('outside.suspendedTitle') : text('outside.removedTitle', { territory: name })}
        />
        <p className={styles.lead}>
          {until
            ? text('outside.suspendedText', { date: day(until), territory: name })
            : text('outside.removedText', { territory: name })}
        </p>
      </HeroCard>
      <Card as="section" aria-labelledby="reason-title" className={styles.section}>
        <h2 id="reason-title">{text('outside.reason')}</h2>
        <blockquote className={styles.reason}>{reason}</blockquote>
        <p className={styles.facts}>{text('outside.decidedOn', { date: day(decidedAt) })}</p>
      </Card>
      <Remaining restriction={restriction} others={others} />
    </PageFrame>
  );
}
