import type { FragmentType } from '@apollo/client';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { TopicChoice } from './topic-choice';
import styles from './topics.module.css';

export const TopicItem_topic = graphql(/* GraphQL */ `
  fragment TopicItem_topic on Topic {
    id
    slug
    label
    subjectCount
    ...TopicChoice_topic
  }
`);

type Topic = { id: string } & FragmentType<typeof TopicItem_topic>;

export const TopicList = ({ topics }: { topics: readonly Topic[] }) => (
  <ul className={styles.list}>
    {topics.map((topic) => (
      <TopicItem key={topic.id} topic={topic} />
    ))}
  </ul>
);

function TopicItem({ topic }: { topic: Topic }) {
  const text = useText();
  const { slug } = useMembership();
  const read = useFragmentData(TopicItem_topic, topic);
  return (
    <li className={styles.item}>
      <div>
        <Link className={styles.name} to={paths.topic(slug, read.slug)}>
          #{read.label}
        </Link>
        <p className={styles.facts}>{text('topic.uses', { count: read.subjectCount })}</p>
      </div>
      <TopicChoice topic={read} />
    </li>
  );
}
