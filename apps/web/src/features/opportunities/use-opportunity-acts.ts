import { graphql } from '../../gql';
import { useActTools } from '../../shared/acts/act-tools';
import { deleteSubject } from '../../shared/subjects/delete-subject';

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
  const tools = useActTools();
  const { client, text, toast, fail } = tools;
  const remove = () =>
    deleteSubject(tools, id, {
      mutation: DeleteOpportunity,
      optimisticResponse: { deleteOpportunity: true },
      done: 'opportunity.deleted',
      onDeleted,
    });
  const reopen = () => client.mutate({ mutation: ReopenOpportunity, variables: { id } }).catch(fail);
  const close = async () => {
    try {
      await client.mutate({ mutation: CloseOpportunity, variables: { id } });
      toast({ text: text('opportunity.closed'), action: { label: text('action.undo'), run: () => void reopen() } });
    } catch (error) {
      fail(error);
    }
  };
  return { close, reopen, remove };
}
