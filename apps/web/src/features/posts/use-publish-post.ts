import type { ApolloCache, Reference } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useAnnounce } from '@rayonne/ui';
import { useEffect, useEffectEvent, useReducer, useState } from 'react';
import { graphql } from '../../gql';
import { dropDraft, readDraft, writeDraft } from '../../shared/drafts/draft-storage';
import { failureOf, type Failure } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { toWire, type MentionDraft } from '../../shared/mentions/mention-tokens';
import { interrupted, pendingPosts, type PendingPost } from './pending-posts';

const PublishPost = graphql(/* GraphQL */ `
  mutation PublishPost($input: PublishPostInput!) {
    publishPost(input: $input) {
      id
      ...PostCard_post
    }
  }
`);

interface CachedFeed {
  nodes: readonly Reference[];
}

/** Puts a new content at the top of its territory's feed. */
function showFirst(cache: ApolloCache, territoryId: string, typename: string, id: string): void {
  const key = cache.identify({ __typename: typename, id });
  if (!key) return;
  cache.modify({
    fields: {
      feed: (value, { storeFieldName }) => {
        const list = value as CachedFeed;
        const isHere = storeFieldName.includes(JSON.stringify(territoryId));
        if (!isHere || list.nodes.some(({ __ref }) => __ref === key)) return list;
        return { ...list, nodes: [{ __ref: key }, ...list.nodes] };
      },
    },
  });
}

export interface PublishPostState {
  pending: readonly PendingPost[];
  /** Why the latest try failed. */
  failure: Failure | undefined;
  publish: (draft: MentionDraft, organisation: string | null) => void;
  retry: (post: PendingPost) => void;
  discard: (post: PendingPost) => void;
}

/** Publishes at once on the screen; keeps what failed, on the device too, until it worked or was given up. */
export function usePublishPost(territoryId: string, memberId: string): PublishPostState {
  const client = useApolloClient();
  const text = useText();
  const announce = useAnnounce();
  const place = `pending-posts.${memberId}`;
  const [pending, dispatch] = useReducer(pendingPosts, place, (kept) =>
    interrupted(readDraft<PendingPost[]>(kept) ?? [], Date.now()),
  );
  const [failure, setFailure] = useState<Failure>();

  useEffect(() => {
    if (pending.length > 0) writeDraft(place, pending);
    else dropDraft(place);
  }, [place, pending]);

  const send = async ({ intent, body, organisation }: Pick<PendingPost, 'intent' | 'body' | 'organisation'>) => {
    try {
      await client.mutate({
        mutation: PublishPost,
        variables: { input: { territory: territoryId, body, ...(organisation && { organisation }) } },
        context: { intent },
        // Both at once: the post must not stand twice on the screen, not even for a moment.
        update: (cache, { data }) => {
          if (!data) return;
          showFirst(cache, territoryId, 'Post', data.publishPost.id);
          dispatch({ type: 'gone', intent });
        },
      });
      announce(text('composer.published'));
    } catch (error) {
      setFailure(failureOf(error));
      dispatch({ type: 'failed', intent });
    }
  };

  const resume = useEffectEvent(() =>
    pending.filter(({ state }) => state === 'sending').forEach((post) => void send(post)),
  );
  useEffect(() => resume(), []);

  return {
    pending,
    failure,
    publish: (draft, organisation) => {
      const body = toWire(draft).trim();
      const intent = crypto.randomUUID();
      const post = { intent, body, mentions: draft.mentions, organisation, begunAt: Date.now() };
      dispatch({ type: 'send', post });
      void send(post);
    },
    retry: (post) => {
      dispatch({ type: 'retried', intent: post.intent });
      void send(post);
    },
    discard: ({ intent }) => dispatch({ type: 'gone', intent }),
  };
}
