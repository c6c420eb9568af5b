import { useQuery } from '@apollo/client/react';
import { Dialog, Skeleton } from '@rayonne/ui';
import { graphql } from '../../../gql';
import type { FeedFormulaQuery } from '../../../gql/graphql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import styles from './ranking.module.css';
import { TERM_WORDS } from './term-words';

const FeedFormulaDocument = graphql(/* GraphQL */ `
  query FeedFormula {
    feedFormula {
      weights {
        term
        weight
      }
      halfLifeHours
      newcomerDays
      candidates
      minutes
      inARow
      ofOneVoice
    }
  }
`);

/** How a feed is ordered, from the figures that the server goes by. */
export function FormulaDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const { data, error } = useQuery(FeedFormulaDocument, { fetchPolicy: 'cache-first' });
  return (
    <Dialog title={text('formula.title')} closeLabel={text('action.close')} onClose={onClose}>
      {error && <p role="alert">{text(failureText(failureOf(error)))}</p>}
      {!data && !error && <Skeleton label={text('app.loading')} rows={2} />}
      {data && <Formula formula={data.feedFormula} />}
    </Dialog>
  );
}

function Formula({ formula }: { formula: FeedFormulaQuery['feedFormula'] }) {
  const text = useText();
  const { weights, ...figures } = formula;
  return (
    <div className={styles.text}>
      <h3>{text('feed.orderRecent')}</h3>
      <p>{text('formula.recent')}</p>
      <h3>{text('feed.orderForYou')}</h3>
      <p>{text('formula.forYou', figures)}</p>
      <dl className={styles.terms}>
        {weights.map(({ term, weight }) => (
          <div key={term} className={styles.term}>
            <dt>{text(TERM_WORDS[term].name)}</dt>
            <dd className={styles.points}>{text('formula.weight', { weight })}</dd>
            <dd className={styles.hint}>{text(TERM_WORDS[term].hint, figures)}</dd>
          </div>
        ))}
      </dl>
      <p>{text('formula.rules', figures)}</p>
      <p>{text('formula.team')}</p>
      <p className={styles.hint}>{text('formula.law')}</p>
    </div>
  );
}
