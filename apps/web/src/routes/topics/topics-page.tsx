import { useQuery } from '@apollo/client/react';
import { Card } from '@rayonne/ui';
import { useId, type ReactNode } from 'react';
import { TopicList } from '../../features/topics/topic-list';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import styles from './topics.module.css';

const TopicsDocument = graphql(/* GraphQL */ `
  query Topics($territory: ID!) {
    topicChoices(territory: $territory) {
      id
      viewerChoice
      ...TopicItem_topic
    }
    topics(territory: $territory, first: 20) {
      id
      viewerChoice
      ...TopicItem_topic
    }
  }
`);

/** What people talk about here, and what the viewer follows and mutes of it. */
export function TopicsPage() {
  const text = useText();
  const { territoryId, slug } = useMembership();
  const { data, error, refetch } = useQuery(TopicsDocument, { variables: { territory: territoryId } });
  if (!data) return <PageState error={error} onRetry={refetch} />;
  const chosen = (choice: string) => data.topicChoices.filter(({ viewerChoice }) => viewerChoice === choice);
  const [followed, muted] = [chosen('FOLLOWED'), chosen('MUTED')];
  const others = data.topics.filter(({ viewerChoice }) => !viewerChoice);
  return (
    <PageFrame back={paths.home(slug)}>
      <PageHeading title={text('topics.title')} subtitle={text('topics.subtitle')} />
      <Section title={text('topics.followed')}>
        {followed.length > 0 ? <TopicList topics={followed} /> : <p>{text('topics.noneFollowed')}</p>}
      </Section>
      {muted.length > 0 && (
        <Section title={text('topics.muted')}>
          <TopicList topics={muted} />
        </Section>
      )}
      {(others.length > 0 || data.topics.length === 0) && (
        <Section title={text('topics.used')}>
          {others.length > 0 ? <TopicList topics={others} /> : <p>{text('topics.none')}</p>}
        </Section>
      )}
    </PageFrame>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Card as="section" aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      {children}
    </Card>
  );
}
