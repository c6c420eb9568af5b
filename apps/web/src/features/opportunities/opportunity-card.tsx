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
import { SubjectTags } from '../../shared/subjects/standing/subject-tags';
import { useStanding } from '../../shared/subjects/standing/use-standing';
import { useAskWhySeen } from '../../shared/subjects/why-seen';
import styles from './opportunity-card.module.css';
import { OpportunityFacts } from './facts/opportunity-facts';

export const OpportunityCard_opportunity = graphql(/* GraphQL */ `
  fragment OpportunityCard_opportunity on Opportunity {
    id
    title
    body
    language
    answerCount
    viewerCan {
      answer
    }
    ...OpportunityFacts_opportunity
    ...Byline_subject
    ...Discussion_subject
    ...Standing_subject
    ...SubjectTags_subject
  }
`);

/** An opportunity among other contents: enough of it to know whether it is for you. */
export function OpportunityCard({ opportunity }: { opportunity: FragmentType<typeof OpportunityCard_opportunity> }) {
  const text = useText();
  const nameId = useId();
  const { slug } = useMembership();
  const read = useFragmentData(OpportunityCard_opportunity, opportunity);
  const standing = useStanding(read);
  const to = paths.opportunity(slug, read.id);
  const askWhy = useAskWhySeen();
  const why = askWhy && { label: text('feed.why'), run: () => askWhy(read.id) };
  const actions = why ? [why, ...standing.actions] : standing.actions;
  return (
    <Card as="article" aria-labelledby={nameId} className={styles.card}>
      <Byline subject={read} to={to} nameId={nameId}>
        {actions.length > 0 && (
          <MenuButton label={text('opportunityCard.menu', { title: read.title })} actions={actions} />
        )}
      </Byline>
      <OpportunityFacts opportunity={read} />
      <SubjectTags subject={read} placeless />
      {standing.note}
      <h2 className={styles.title} lang={read.language}>
        <Link to={to}>{read.title}</Link>
      </h2>
      <div className={styles.excerpt} lang={read.language}>
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
      {standing.dialog}
    </Card>
  );
}
