import { graphql } from '../../gql';
import { useActTools } from '../../shared/acts/act-tools';
import { deleteSubject } from '../../shared/subjects/delete-subject';
import { useLifeActs } from './life/use-life-acts';

const DeleteOpportunity = graphql(/* GraphQL */ `
  mutation DeleteOpportunity($id: ID!) {
    deleteOpportunity(id: $id)
  }
`);

/** What an author does with an opportunity, each with its way back. */
export function useOpportunityActs(id: string, onDeleted: () => void) {
  const tools = useActTools();
  const life = useLifeActs(id);
  const remove = () =>
    deleteSubject(tools, id, {
      mutation: DeleteOpportunity,
      optimisticResponse: { deleteOpportunity: true },
      done: 'opportunity.deleted',
      onDeleted,
    });
  return { ...life, remove };
}
