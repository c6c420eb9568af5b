import { useMutation } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import type { UpdateCharterInput } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';

const UpdateCharter = graphql(/* GraphQL */ `
  mutation UpdateCharter($input: UpdateCharterInput!) {
    updateCharter(input: $input) {
      charter {
        version
      }
      proposal {
        id
        state
      }
    }
  }
`);

/** Asks for a change, says what became of it, and reads everything anew that depends on who may do what. */
export function useUpdateCharter() {
  const text = useText();
  const toast = useToast();
  const { territoryId } = useMembership();
  const [update] = useMutation(UpdateCharter, { refetchQueries: ['Charter', 'Shell'], awaitRefetchQueries: true });
  return async (change: Omit<UpdateCharterInput, 'territory'>, intent: string): Promise<void> => {
    const { data } = await update({ variables: { input: { territory: territoryId, ...change } }, context: { intent } });
    const waiting = data?.updateCharter.proposal?.state;
    toast({ text: text(waiting === 'VOTING' ? 'charter.votedOn' : waiting ? 'charter.proposed' : 'charter.changed') });
  };
}
