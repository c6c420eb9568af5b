import type { FragmentType } from '@apollo/client';
import { formatShortDay, Icon, Pill } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import { OpportunityStatusPill } from '../../../shared/subjects/opportunity-status';
import { KIND_ICONS, kindOf } from '../kinds';
import styles from '../opportunity-card.module.css';
import { takesAnswers } from '../takes-answers';
import { amountWords } from './amount-words';

export const OpportunityFacts_opportunity = graphql(/* GraphQL */ `
  fragment OpportunityFacts_opportunity on Opportunity {
    id
    about: kind
    direction
    status
    deadline
    audience
    amountMin
    amountMax
    commune {
      code
      name
    }
  }
`);

export interface OpportunityFactsProps {
  opportunity: FragmentType<typeof OpportunityFacts_opportunity>;
  /** Where the rest is said below. */
  short?: boolean;
}

/** Offer or need, of which kind, for whom; where, for how much, until when. */
export function OpportunityFacts({ opportunity, short }: OpportunityFactsProps) {
  const text = useText();
  const locale = useLocale();
  const read = useFragmentData(OpportunityFacts_opportunity, opportunity);
  const { about: kind, direction, status, deadline, audience, commune } = read;
  const amount = amountWords(read, text, locale);
  return (
    <p className={styles.facts}>
      <Pill tone={direction === 'NEED' ? 'warm' : 'calm'}>
        {text(direction === 'NEED' ? 'opportunityCard.need' : 'opportunityCard.offer')}
      </Pill>
      <OpportunityStatusPill status={status} />
      {(audience === 'SECTORS' || audience === 'INTRODUCTION') && (
        <Pill tone="plain">
          <Icon name="lock" />
          {text(`opportunity.confidential.${audience}`)}
        </Pill>
      )}
      <span className={styles.fact}>
        <Icon name={KIND_ICONS[kindOf(kind)]} />
        {text(`opportunityKind.${kindOf(kind)}`)}
      </span>
      {!short && amount && <span className={styles.fact}>{amount}</span>}
      {!short && commune && (
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
