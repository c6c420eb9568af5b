import { useMutation } from '@apollo/client/react';
import { graphql } from '../../gql';
import type { UpdateCharterInput } from '../../gql/graphql';
import { useMembership } from '../../shared/session/membership';

const UpdateCharter = graphql(/* GraphQL */ `
  mutation UpdateCharter($input: UpdateCharterInput!) {
    updateCharter(input: $input) {
      preset
    }
  }
`);

/** Changes the charter, then reads it anew together with the viewer's own powers, which may be others now. */
export function useUpdateCharter() {
  const { territoryId } = useMembership();
  const [update] = useMutation(UpdateCharter, { refetchQueries: ['Community', 'Shell'], awaitRefetchQueries: true });
  return (change: Omit<UpdateCharterInput, 'territory'>, intent: string) =>
    update({ variables: { input: { territory: territoryId, ...change } }, context: { intent } });
}
