import { useMutation } from '@apollo/client/react';
import { useAnnounce, useToast } from '@rayonne/ui';
import { graphql } from '../../../gql';
import type { PollPanel_PollFragment } from '../../../gql/graphql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import { withVote } from './poll-numbers';

const Vote = graphql(/* GraphQL */ `
  mutation Vote($input: VoteInput!) {
    vote(input: $input) {
      id
      poll {
        id
        ...PollPanel_poll @unmask
      }
    }
  }
`);

/** Shows at once what the server will say; a failure puts it back and offers another try. None takes a vote back. */
export function useVote(poll: PollPanel_PollFragment): (choices: readonly number[]) => Promise<void> {
  const text = useText();
  const toast = useToast();
  const announce = useAnnounce();
  const [mutate] = useMutation(Vote);
  const vote = async (choices: readonly number[]): Promise<void> => {
    try {
      await mutate({
        variables: { input: { post: poll.id, choices: [...choices] } },
        optimisticResponse: { vote: { __typename: 'Post', id: poll.id, poll: withVote(poll, choices) } },
      });
      announce(text(choices.length > 0 ? 'poll.didVote' : 'poll.didWithdraw'));
    } catch (error) {
      toast({
        tone: 'danger',
        text: text(failureText(failureOf(error))),
        action: { label: text('action.retry'), run: () => void vote(choices) },
      });
    }
  };
  return vote;
}
