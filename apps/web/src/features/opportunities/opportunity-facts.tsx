import type { FragmentType } from '@apollo/client';
import { formatShortDay, Icon, Pill } from '@rayonne/ui';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { OpportunityStatusPill } from '../../shared/subjects/opportunity-status';
import styles from './opportunity-card.module.css';
import { takesAnswers } from './takes-answers';

export const OpportunityFacts_opportunity = graphql(/* GraphQL */ `
  fragment OpportunityFacts_opportunity on Opportunity {
    id
    direction
    status
    deadline
    commune {
      code
      name
    }
  }
`);

/** Offer or need, where, until when. */
export function OpportunityFacts({ opportunity }: { opportunity: FragmentType<typeof OpportunityFacts_opportunity> }) {
  const text = useText();
  const locale = useLocale();
  const { direction, status, deadline, commune } = useFragmentData(OpportunityFacts_opportunity, opportunity);
  return (
    <p className={styles.facts}>
      <Pill tone={direction === 'NEED' ? 'warm' : 'calm'}>
        {text(direction === 'NEED' ? 'opportunityCard.need' : 'opportunityCard.offer')}
      </Pill>
      <OpportunityStatusPill status={status} />
      {commune && (
        <span className={styles.fact}>
          <Icon name="place" />
          {commune.name}
        </span>
      )}
      {takesAnswers(status) && (
        <span className={styles.fact}>
          <Icon name="calendar" />
          <time dateTime={deadline}>
            {text('opportunityCard.until', { date: formatShortDay(new Date(deadline), locale) })}
          </time>
        </span>
      )}
    </p>
  );
}
