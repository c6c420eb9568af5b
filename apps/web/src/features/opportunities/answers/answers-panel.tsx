import { useQuery } from '@apollo/client/react';
import type { MessageId } from '@rayonne/messages';
import { Button, Card } from '@rayonne/ui';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { OpportunityAnswersQuery, OpportunityAnswerState } from '../../../gql/graphql';
import { useText } from '../../../shared/i18n/use-text';
import { FilterChoice } from '../../../shared/routing/filter-choice';
import { PartState } from '../../../shared/routing/part-state';
import { AnswerItem } from './answer-item';
import { OpportunityAnswers } from './answers-documents';
import styles from './answers.module.css';

type Shown = 'all' | 'answered' | 'shortlisted' | 'declined';

const STATES: Readonly<Record<Shown, { state?: OpportunityAnswerState; label: MessageId }>> = {
  all: { label: 'answers.all' },
  answered: { state: 'ANSWERED', label: 'answers.answered' },
  shortlisted: { state: 'SHORTLISTED', label: 'answers.shortlisted' },
  declined: { state: 'DECLINED', label: 'answers.declined' },
};
const SHOWN = Object.keys(STATES) as Shown[];

type Counts = OpportunityAnswersQuery['opportunityAnswers']['counts'];

const countOf = (counts: Counts, shown: Shown) =>
  shown === 'all' ? counts.answered + counts.shortlisted + counts.declined : counts[shown];

/** All answers, for whoever answers for the opportunity. Reminders lead here. */
export function AnswersPanel({ opportunityId }: { opportunityId: string }) {
  const text = useText();
  const [shown, setShown] = useState<Shown>('all');
  const heading = useRef<HTMLHeadingElement>(null);
  const isAwaited = useSearchParams()[0].has('answers');
  const variables = { opportunity: opportunityId, state: STATES[shown].state };
  const { data, error, fetchMore, refetch } = useQuery(OpportunityAnswers, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.opportunityAnswers;
  const hasCome = page !== undefined;
  useEffect(() => {
    if (isAwaited && hasCome) heading.current?.focus();
  }, [isAwaited, hasCome]);
  return (
    <Card as="section" aria-labelledby="answers-title" className={styles.panel}>
      <h2 id="answers-title" ref={heading} tabIndex={-1} className={styles.title}>
        {text('answers.title')}
      </h2>
      {page ? (
        <>
          {page.counts.waiting > 0 && (
            <p className={styles.waiting}>{text('answers.waiting', { count: page.counts.waiting })}</p>
          )}
          <FilterChoice
            label={text('answers.state')}
            name="answers"
            value={shown}
            onChange={setShown}
            options={SHOWN.map((value) => ({
              value,
              label: text('answers.choice', { state: text(STATES[value].label), count: countOf(page.counts, value) }),
            }))}
          />
          {page.nodes.length === 0 && <p className={styles.none}>{text('answers.none')}</p>}
          <ul className={styles.list}>
            {page.nodes.map((answer) => (
              <AnswerItem key={answer.id} answer={answer} />
            ))}
          </ul>
          {page.pageInfo.hasNextPage && (
            <Button
              variant="outline"
              onClick={() => void fetchMore({ variables: { ...variables, after: page.pageInfo.endCursor } })}
            >
              {text('action.more')}
            </Button>
          )}
        </>
      ) : (
        <PartState error={error} onRetry={refetch} />
      )}
    </Card>
  );
}
