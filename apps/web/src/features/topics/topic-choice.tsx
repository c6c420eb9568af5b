import type { FragmentType } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Button, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { TopicChoice as Choice } from '../../gql/graphql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import styles from './topics.module.css';

export const TopicChoice_topic = graphql(/* GraphQL */ `
  fragment TopicChoice_topic on Topic {
    id
    slug
    label
    followerCount
    viewerChoice
  }
`);

const ChooseTopic = graphql(/* GraphQL */ `
  mutation ChooseTopic($input: ChooseTopicInput!) {
    chooseTopic(input: $input) {
      id
      ...TopicChoice_topic
    }
  }
`);

const SAID = { FOLLOWED: 'topic.nowFollowed', MUTED: 'topic.nowMuted' } as const;

/** Follows or mutes a topic, or neither any more. */
export function TopicChoice({ topic }: { topic: FragmentType<typeof TopicChoice_topic> }) {
  const text = useText();
  const toast = useToast();
  const client = useApolloClient();
  const { territoryId } = useMembership();
  const { slug, label, viewerChoice } = useFragmentData(TopicChoice_topic, topic);
  const [busy, setBusy] = useState(false);
  const choose = async (choice: Choice | null) => {
    setBusy(true);
    try {
      const variables = { input: { territory: territoryId, topic: slug, choice } };
      await client.mutate({ mutation: ChooseTopic, variables, refetchQueries: ['Topics'] });
      // The feeds that it changes are read again when they are next shown.
      client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'topicChoices' });
      toast({ text: text(choice ? SAID[choice] : 'topic.nowNeither', { label }) });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
    setBusy(false);
  };
  const [isFollowed, isMuted] = [viewerChoice === 'FOLLOWED', viewerChoice === 'MUTED'];
  return (
    <div className={styles.choice}>
      <Button
        variant={isFollowed ? 'outline' : 'soft'}
        busy={busy}
        onClick={() => void choose(isFollowed ? null : 'FOLLOWED')}
      >
        {text(isFollowed ? 'topic.unfollow' : 'topic.follow')}
      </Button>
      <Button variant="quiet" disabled={busy} onClick={() => void choose(isMuted ? null : 'MUTED')}>
        {text(isMuted ? 'topic.unmute' : 'topic.mute')}
      </Button>
    </div>
  );
}
