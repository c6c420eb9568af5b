import type { FragmentType } from '@apollo/client';
import { Card } from '@rayonne/ui';
import { useId } from 'react';
import { graphql } from '../../gql';
import { Discussion } from '../../shared/discussions/discussion';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { BodyText } from '../../shared/mentions/body-text';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { Byline } from '../../shared/subjects/byline';
import { SubjectTags } from '../../shared/subjects/standing/subject-tags';
import { useStanding } from '../../shared/subjects/standing/use-standing';
import { AnswerForm } from './answers/answer-form';
import { AnswersPanel } from './answers/answers-panel';
import { OwnAnswer } from './answers/own-answer';
import { LifeNote } from './life/life-note';
import { OutcomeCard } from './outcome/outcome-card';
import styles from './opportunity-detail.module.css';
import { MatchesPanel, type MatchesPanelProps } from './matches/matches-panel';
import { OpportunityFacts } from './facts/opportunity-facts';
import { OpportunityFields } from './facts/opportunity-fields';
import { GuestsPanel } from './guests/guests-panel';
import { OpportunityMenu } from './opportunity-menu';
import { takesAnswers } from './takes-answers';

export const OpportunityDetail_opportunity = graphql(/* GraphQL */ `
  fragment OpportunityDetail_opportunity on Opportunity {
    id
    title
    body
    language
    status
    answerCount
    viewerConversationId
    viewerAnswer {
      state
    }
    author {
      id
      name
      isViewer
    }
    audience
    viewerCan {
      answer
      edit
    }
    ...OpportunityFields_opportunity
    ...OpportunityMenu_opportunity
    ...LifeNote_opportunity
    ...OutcomeCard_opportunity
    ...OpportunityFacts_opportunity
    ...Byline_subject
    ...Discussion_subject
    ...Standing_subject
    ...SubjectTags_subject
  }
`);

export interface OpportunityDetailProps extends Pick<MatchesPanelProps, 'introduce'> {
  opportunity: FragmentType<typeof OpportunityDetail_opportunity>;
}

/** One opportunity in full, and how to answer it. */
export function OpportunityDetail({ opportunity, introduce }: OpportunityDetailProps) {
  const text = useText();
  const nameId = useId();
  const { slug } = useMembership();
  const read = useFragmentData(OpportunityDetail_opportunity, opportunity);
  const standing = useStanding(read);
  const { id, title, body, language, status, author, answerCount, viewerConversationId, viewerAnswer, viewerCan } =
    read;
  const isOpen = takesAnswers(status);
  const isConfidential = read.audience === 'SECTORS' || read.audience === 'INTRODUCTION';
  return (
    <>
      <Card as="article" aria-labelledby={nameId} className={styles.card}>
        <PageHeading title={title} />
        <OpportunityFacts opportunity={read} short />
        <SubjectTags subject={read} placeless />
        <Byline subject={read} to={paths.opportunity(slug, id)} nameId={nameId}>
          <OpportunityMenu opportunity={read} more={standing.actions} />
        </Byline>
        {standing.note}
        <LifeNote opportunity={read} />
        <div className={styles.body} lang={language}>
          <BodyText body={body} />
        </div>
        <OpportunityFields opportunity={read} />
        {viewerAnswer && viewerConversationId && (
          <OwnAnswer state={viewerAnswer.state} authorName={author.name} conversationId={viewerConversationId} />
        )}
        {author.isViewer && answerCount === 0 && isOpen && <p className={styles.note}>{text('opportunity.yours')}</p>}
        {viewerCan.answer && !viewerConversationId && <AnswerForm opportunityId={id} authorName={author.name} />}
      </Card>
      <OutcomeCard opportunity={read} />
      {viewerCan.edit && answerCount > 0 && <AnswersPanel opportunityId={id} />}
      {viewerCan.edit && isOpen && <MatchesPanel opportunityId={id} introduce={introduce} />}
      {isConfidential && viewerCan.edit && <GuestsPanel opportunityId={id} authorId={author.id} />}
      <Card className={styles.discussion}>
        <Discussion subject={read} open />
        {standing.dialog}
      </Card>
    </>
  );
}
