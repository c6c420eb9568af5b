import { useMutation } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';

const ClosePoll = graphql(/* GraphQL */ `
  mutation ClosePoll($post: ID!) {
    closePoll(post: $post) {
      id
      poll {
        id
        ...PollPanel_poll
      }
    }
  }
`);

export function useClosePoll(post: string): { close: () => Promise<void>; busy: boolean } {
  const text = useText();
  const toast = useToast();
  const [mutate, { loading }] = useMutation(ClosePoll);
  const close = async () => {
    try {
      await mutate({ variables: { post } });
      toast({ text: text('poll.didClose') });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  return { close, busy: loading };
}
