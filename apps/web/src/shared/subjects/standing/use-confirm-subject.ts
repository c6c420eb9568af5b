import { useMutation } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { failureOf, failureText } from '../../graphql/failure';
import { useText } from '../../i18n/use-text';

const ConfirmSubject = graphql(/* GraphQL */ `
  mutation ConfirmSubject($id: ID!) {
    confirmSubject(id: $id) {
      id
      isOverdue
      reviewBy
      confirmedAt
      viewerHasFlagged
    }
  }
`);

/** Says that a content still holds; gives whether that worked. */
export function useConfirmSubject(): { confirm: (id: string) => Promise<boolean>; busy: boolean } {
  const text = useText();
  const toast = useToast();
  const [run, { loading }] = useMutation(ConfirmSubject, { refetchQueries: ['Shell'] });
  const confirm = async (id: string) => {
    try {
      await run({ variables: { id } });
      toast({ text: text('freshness.confirmed') });
      return true;
    } catch (error) {
      toast({ text: text(failureText(failureOf(error))), tone: 'danger' });
      return false;
    }
  };
  return { confirm, busy: loading };
}
