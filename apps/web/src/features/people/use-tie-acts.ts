import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { MessageId } from '@rayonne/messages';
import { useToast } from '@rayonne/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import {
  AcceptConnection,
  DeclineConnection,
  FollowMember,
  RemoveConnection,
  StartConversation,
  UnfollowMember,
  WithdrawConnection,
} from './tie-documents';

/** What changes with a tie besides the tie itself: lists, what only connections see, what waits. */
const AFFECTED = ['Contacts', 'Member', 'Shell'];

/** What one member can do towards another; each says so, and says why when it did not work. */
export function useTieActs({ id, name }: { id: string; name: string }) {
  const client = useApolloClient();
  const navigate = useNavigate();
  const toast = useToast();
  const text = useText();
  const [busy, setBusy] = useState(false);

  const attempt = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    try {
      await work();
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    } finally {
      setBusy(false);
    }
  };

  const act = <Data>(mutation: TypedDocumentNode<Data, { member: string }>, said: MessageId, undo?: () => void) =>
    attempt(async () => {
      const shown = [...client.getObservableQueries('active')].flatMap(({ queryName }) => queryName ?? []);
      await client.mutate({
        mutation,
        variables: { member: id },
        refetchQueries: AFFECTED.filter((query) => shown.includes(query)),
      });
      toast({ text: text(said, { name }), ...(undo && { action: { label: text('action.undo'), run: undo } }) });
    });

  const follow = (): Promise<void> => act(FollowMember, 'tie.followed');
  return {
    busy,
    accept: () => act(AcceptConnection, 'tie.accepted'),
    decline: () => act(DeclineConnection, 'tie.declined'),
    withdraw: () => act(WithdrawConnection, 'tie.withdrawn'),
    remove: () => act(RemoveConnection, 'tie.removed'),
    follow,
    unfollow: () => act(UnfollowMember, 'tie.unfollowed', () => void follow()),
    write: () =>
      attempt(async () => {
        const { data } = await client.mutate({ mutation: StartConversation, variables: { input: { member: id } } });
        if (data) await navigate(paths.conversation(data.startConversation.id));
      }),
  };
}
