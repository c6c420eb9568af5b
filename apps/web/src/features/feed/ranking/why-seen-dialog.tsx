import { useQuery } from '@apollo/client/react';
import { Dialog, Skeleton } from '@rayonne/ui';
import { graphql } from '../../../gql';
import type { WhySeenQuery } from '../../../gql/graphql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useFormatNumber, useText } from '../../../shared/i18n/use-text';
import styles from './ranking.module.css';
import { REASON_WORDS, TERM_WORDS } from './term-words';

const WhySeenDocument = graphql(/* GraphQL */ `
  query WhySeen($subject: ID!, $ranking: ID) {
    whySeen(subject: $subject, ranking: $ranking) {
      id
      reasons {
        reason
        label
      }
      ranked {
        score
        terms {
          term
          weight
          value
          points
        }
      }
    }
  }
`);

type Score = NonNullable<WhySeenQuery['whySeen']['ranked']>;

export interface WhySeenDialogProps {
  subject: string;
  /** The computed order that the content was read in. */
  ranking: string | null;
  onClose: () => void;
}

/** Why the viewer sees one content: what brought it here, and, in a computed order, each term of its score. */
export function WhySeenDialog({ subject, ranking, onClose }: WhySeenDialogProps) {
  const text = useText();
  // Of one order and one moment: nothing else in the cache may stand for it.
  const { data, error } = useQuery(WhySeenDocument, { variables: { subject, ranking }, fetchPolicy: 'no-cache' });
  return (
    <Dialog title={text('why.title')} closeLabel={text('action.close')} onClose={onClose}>
      {error && <p role="alert">{text(failureText(failureOf(error)))}</p>}
      {!data && !error && <Skeleton label={text('app.loading')} rows={2} />}
      {data && (
        <div className={styles.text}>
          <ul className={styles.reasons}>
            {data.whySeen.reasons.map(({ reason, label }) => (
              <li key={`${reason} ${label}`}>{text(REASON_WORDS[reason], { label: label ?? '' })}</li>
            ))}
          </ul>
          {data.whySeen.ranked && <Terms ranked={data.whySeen.ranked} />}
          {!data.whySeen.ranked && <p>{text(ranking ? 'why.ended' : 'why.recent')}</p>}
        </div>
      )}
    </Dialog>
  );
}

function Terms({ ranked: { score, terms } }: { ranked: Score }) {
  const text = useText();
  const number = useFormatNumber();
  return (
    <table className={styles.table}>
      <caption>{text('why.terms')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('why.term')}</th>
          <th scope="col">{text('why.value')}</th>
          <th scope="col">{text('why.weight')}</th>
          <th scope="col">{text('why.points')}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ term, weight, value, points }) => (
          <tr key={term} data-empty={value === 0 || undefined}>
            <th scope="row">{text(TERM_WORDS[term].name)}</th>
            <td>{number(value)}</td>
            <td>{number(weight)}</td>
            <td>{number(points)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {text('why.score')}
          </th>
          <td>{number(score)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
