import { useMutation } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { graphql } from '../../../../gql';
import { failureOf, failureText } from '../../../graphql/failure';
import { useText } from '../../../i18n/use-text';

const AcceptAnswer = graphql(/* GraphQL */ `
  mutation AcceptAnswer($input: AcceptAnswerInput!) {
    acceptAnswer(input: $input) {
      id
      acceptedAnswer {
        id
        ...AcceptedAnswer_comment
      }
    }
  }
`);

/** Marks a comment as the answer to a question; none takes the mark back. */
export function useAcceptAnswer(post: string): (commentId: string | null) => void {
  const text = useText();
  const toast = useToast();
  const [acceptAnswer] = useMutation(AcceptAnswer);
  const accept = async (comment: string | null) => {
    try {
      await acceptAnswer({ variables: { input: { post, comment } } });
      toast({ text: text(comment ? 'answer.accepted' : 'answer.withdrawn') });
    } catch (error) {
      toast({
        tone: 'danger',
        text: text(failureText(failureOf(error))),
        action: { label: text('action.retry'), run: () => void accept(comment) },
      });
    }
  };
  return (comment) => void accept(comment);
}
