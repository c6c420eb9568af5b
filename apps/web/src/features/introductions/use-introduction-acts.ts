import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@apollo/client';
import type { MessageId } from '@rayonne/messages';
import { useToast } from '@rayonne/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { IntroductionOutcome } from '../../gql/graphql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import {
  AcceptIntroduction,
  AnswerIntroductionOutcome,
  DeclineIntroduction,
  WithdrawIntroduction,
} from './introduction-documents';

/** What changes with a decision besides the introduction: lists, and what waits. */
export const AFFECTED_BY_DECISION = ['Introductions', 'Shell'];

/** One-tap decisions about an introduction; each says so, and says why when it did not work. */
export function useIntroductionActs(id: string) {
  const client = useApolloClient();
  const navigate = useNavigate();
  const toast = useToast();
  const text = useText();
  const { slug } = useMembership();
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
  const affected = () => {
    const shown = [...client.getObservableQueries('active')].flatMap(({ queryName }) => queryName ?? []);
    return AFFECTED_BY_DECISION.filter((query) => shown.includes(query));
  };
  const act = <Data, Variables extends Record<string, unknown>>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    said: MessageId,
  ) =>
    attempt(async () => {
      await client.mutate({ mutation, variables, refetchQueries: affected() } as Parameters<typeof client.mutate>[0]);
      toast({ text: text(said) });
    });
  return {
    busy,
    decline: () => act(DeclineIntroduction, { id }, 'introduction.declined'),
    answer: (outcome: IntroductionOutcome) =>
      act(AnswerIntroductionOutcome, { input: { introduction: id, outcome } }, 'introduction.outcomeSaid'),
    accept: () =>
      attempt(async () => {
        const { data } = await client.mutate({
          mutation: AcceptIntroduction,
          variables: { id },
          refetchQueries: affected(),
        });
        toast({ text: text('introduction.accepted') });
        const conversation = data?.acceptIntroduction.conversationId;
        if (conversation) await navigate(paths.conversation(conversation));
      }),
    withdraw: () =>
      attempt(async () => {
        await client.mutate({ mutation: WithdrawIntroduction, variables: { id } });
        client.cache.evict({ id: client.cache.identify({ __typename: 'Introduction', id }) });
        toast({ text: text('introduction.withdrawn') });
        await navigate(paths.introductions(slug, 'requester'), { replace: true });
      }),
  };
}
