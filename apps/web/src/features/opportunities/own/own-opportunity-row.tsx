import type { FragmentType } from '@apollo/client';
import type { MessageId } from '@rayonne/messages';
import { Card, Pill } from '@rayonne/ui';
import { Link } from 'react-router';
import { graphql } from '../../../gql';
import type { OpportunityAnswerState } from '../../../gql/graphql';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useText } from '../../../shared/i18n/use-text';
import { paths } from '../../../shared/routing/paths';
import { useMembership } from '../../../shared/session/membership';
import { OpportunityFacts } from '../facts/opportunity-facts';
import styles from './own.module.css';

export const OwnOpportunityRow_opportunity = graphql(/* GraphQL */ `
  fragment OwnOpportunityRow_opportunity on Opportunity {
    id
    title
    language
    answerCount
    waitingAnswerCount
    viewerAnswer {
      state
    }
    author {
      id
      name
    }
    ...OpportunityFacts_opportunity
  }
`);

const STATES: Readonly<Record<OpportunityAnswerState, MessageId>> = {
  ANSWERED: 'ownAnswer.answeredShort',
  SHORTLISTED: 'ownAnswer.shortlistedShort',
  DECLINED: 'ownAnswer.declinedShort',
};

/** One of mine, or one that I answered: where it stands, and what waits for me. */
export function OwnOpportunityRow({
  opportunity,
}: {
  opportunity: FragmentType<typeof OwnOpportunityRow_opportunity>;
}) {
  const text = useText();
  const { slug } = useMembership();
  const read = useFragmentData(OwnOpportunityRow_opportunity, opportunity);
  const { id, title, language, answerCount, waitingAnswerCount, viewerAnswer, author } = read;
  const path = paths.opportunity(slug, id);
  return (
    <Card as="li" className={styles.row}>
      <OpportunityFacts opportunity={read} />
      <h2 className={styles.title} lang={language}>
        <Link to={path}>{title}</Link>
      </h2>
      <p className={styles.state}>
        {viewerAnswer ? (
          <>
            <span>{author.name}</span>
            <Pill tone={viewerAnswer.state === 'SHORTLISTED' ? 'calm' : 'plain'}>
              {text(STATES[viewerAnswer.state])}
            </Pill>
          </>
        ) : (
          <span>{text('opportunityCard.answers', { count: answerCount })}</span>
        )}
        {waitingAnswerCount ? (
          <Link to={`${path}?answers`}>
            <Pill tone="warm">{text('answers.waiting', { count: waitingAnswerCount })}</Pill>
          </Link>
        ) : null}
      </p>
    </Card>
  );
}
