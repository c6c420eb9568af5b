import { useApolloClient } from '@apollo/client/react';
import { useAnnounce, useToast } from '@rayonne/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { graphql } from '../../../gql';
import { failureOf, type Failure } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import { useMembership } from '../../../shared/session/membership';
import { showFirst } from '../../../shared/subjects/show-first';
import { toInput } from '../composer/post-input';
import type { PendingPost } from './pending-posts';
import type { PendingPostsState } from './use-pending-posts';

const PublishPost = graphql(/* GraphQL */ `
  mutation PublishPost($input: PublishPostInput!) {
    publishPost(input: $input) {
      id
      ...PostCard_post
    }
  }
`);

/** Sends what is to go out, each once at a time; gives why the latest try failed. */
export function useSendPosts({ pending, dispatch }: PendingPostsState): Failure | undefined {
  const client = useApolloClient();
  const text = useText();
  const announce = useAnnounce();
  const toast = useToast();
  const { territoryId } = useMembership();
  const [failure, setFailure] = useState<Failure>();
  const underWay = useRef(new Set<string>());

  const send = async ({ intent, draft }: PendingPost) => {
    if (underWay.current.has(intent)) return;
    underWay.current.add(intent);
    try {
      const { data: answer } = await client.mutate({
        mutation: PublishPost,
        variables: { input: toInput(draft, territoryId) },
        context: { intent },
        // Both at once: the post must not stand twice on the screen, not even for a moment.
        update: (cache, { data }) => {
          if (!data) return;
          if (data.publishPost) showFirst(cache, territoryId, data.publishPost);
          dispatch({ type: 'gone', intent });
        },
      });
      if (answer?.publishPost) announce(text('composer.published'));
      else toast({ text: text('composer.held') });
    } catch (error) {
      setFailure(failureOf(error));
      dispatch({ type: 'failed', intent });
    } finally {
      underWay.current.delete(intent);
    }
  };

  const sendAll = useEffectEvent(() =>
    pending.filter(({ state }) => state === 'sending').forEach((post) => void send(post)),
  );
  useEffect(() => sendAll(), [pending]);
  return failure;
}
