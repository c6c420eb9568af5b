import type { FragmentType } from '@apollo/client';
import { buttonClass, Card, Icon, MenuButton } from '@rayonne/ui';
import { useId } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { Discussion } from '../../shared/discussions/discussion';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { BodyText } from '../../shared/mentions/body-text';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { Byline } from '../../shared/subjects/byline';
import { useAskWhySeen } from '../../shared/subjects/why-seen';
import styles from './opportunity-card.module.css';
import { OpportunityFacts } from './opportunity-facts';

export const OpportunityCard_opportunity = graphql(/* GraphQL */ `
  fragment OpportunityCard_opportunity on Opportunity {
    id
    title
    body
    answerCount
    viewerCan {
      answer
    }
    ...OpportunityFacts_opportunity
    ...Byline_subject
    ...Discussion_subject
  }
`);

/** An opportunity among other contents: enough of it to know whether it is for you. */
export function OpportunityCard({ opportunity }: { opportunity: FragmentType<typeof OpportunityCard_opportunity> }) {
  const text = useText();
  const nameId = useId();
  const { slug } = useMembership();
  const read = useFragmentData(OpportunityCard_opportunity, opportunity);
  const to = paths.opportunity(slug, read.id);
  const askWhy = useAskWhySeen();
  return (
    <Card as="article" aria-labelledby={nameId} className={styles.card}>
      <Byline subject={read} to={to} nameId={nameId}>
        {askWhy && (
          <MenuButton
            label={text('opportunityCard.menu', { title: read.title })}
            actions={[{ label: text('feed.why'), run: () => askWhy(read.id) }]}
          />
        )}
      </Byline>
      <OpportunityFacts opportunity={read} />
      <h2 className={styles.title}>
        <Link to={to}>{read.title}</Link>
      </h2>
      <div className={styles.excerpt}>
        <BodyText body={read.body} />
      </div>
      {read.viewerCan.answer && (
        <Link className={buttonClass({ variant: 'soft' })} to={to}>
          {text('opportunityCard.open')}
        </Link>
      )}
      {read.answerCount > 0 && (
        <p className={styles.answers}>
          <Icon name="messages" />
          {text('opportunityCard.answers', { count: read.answerCount })}
        </p>
      )}
      <Discussion subject={read} />
    </Card>
  );
}
