import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { useDeleteSubject } from '../../shared/subjects/use-delete-subject';

const CloseOpportunity = graphql(/* GraphQL */ `
  mutation CloseOpportunity($id: ID!) {
    closeOpportunity(id: $id) {
      id
      ...OpportunityDetail_opportunity
    }
  }
`);

const ReopenOpportunity = graphql(/* GraphQL */ `
  mutation ReopenOpportunity($id: ID!) {
    reopenOpportunity(id: $id) {
      id
      ...OpportunityDetail_opportunity
    }
  }
`);

const DeleteOpportunity = graphql(/* GraphQL */ `
  mutation DeleteOpportunity($id: ID!) {
    deleteOpportunity(id: $id)
  }
`);

/** What an author does with an opportunity, each with its way back. */
export function useOpportunityActs(id: string, onDeleted: () => void) {
  const client = useApolloClient();
  const text = useText();
  const toast = useToast();
  const remove = useDeleteSubject({
    mutation: DeleteOpportunity,
    optimisticResponse: { deleteOpportunity: true },
    done: 'opportunity.deleted',
    onDeleted,
  });
  const fail = (error: unknown) => toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
  const reopen = () => client.mutate({ mutation: ReopenOpportunity, variables: { id } }).catch(fail);
  const close = async () => {
    try {
      await client.mutate({ mutation: CloseOpportunity, variables: { id } });
      toast({ text: text('opportunity.closed'), action: { label: text('action.undo'), run: () => void reopen() } });
    } catch (error) {
      fail(error);
    }
  };
  return { close, reopen, remove: () => remove(id) };
}
