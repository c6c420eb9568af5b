import { useQuery } from '@apollo/client/react';
import { Card } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import { PartState } from '../../../shared/routing/part-state';
import { useMembership } from '../../../shared/session/membership';
import { figuresOf } from './figure-words';
import styles from './market-figures.module.css';
import { MonthBars } from './month-bars';

const MarketFiguresDocument = graphql(/* GraphQL */ `
  query MarketFigures($territory: ID!) {
    marketFigures(territory: $territory) {
      id
      days
      published
      concluded
      fromIntroduction
      medianDaysToAnswer
      answeredWithinWeek
      months {
        month
        published
        concluded
      }
    }
  }
`);

/** Whether opportunities lead somewhere here: four figures, twelve months, and how all of it is counted. */
export function MarketFigures() {
  const text = useText();
  const locale = useLocale();
  const { territoryId } = useMembership();
  const { data, error, refetch } = useQuery(MarketFiguresDocument, {
    variables: { territory: territoryId },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PartState error={error} onRetry={refetch} rows={2} />;
  const { days, months, ...figures } = data.marketFigures;
  return (
    <Card as="section" aria-labelledby="figures-title" className={styles.card}>
      <h2 id="figures-title">{text('figures.title')}</h2>
      <p className={styles.hint}>{text('figures.period', { days, published: figures.published })}</p>
      <dl className={styles.figures}>
        {figuresOf(figures, locale, text).map(({ label, value, hint }) => (
          <div key={label}>
            <dt>{text(label)}</dt>
            <dd>
              <span className={value ? styles.value : styles.none}>{value ?? text(hint)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <MonthBars months={months} />
      <details className={styles.details}>
        <summary>{text('figures.how')}</summary>
        <ul>
          <li>{text('figures.howLedger')}</li>
          <li>{text('figures.howConcluded')}</li>
          <li>{text('figures.howAnswers')}</li>
          <li>{text('figures.howIntroduction')}</li>
        </ul>
      </details>
    </Card>
  );
}
