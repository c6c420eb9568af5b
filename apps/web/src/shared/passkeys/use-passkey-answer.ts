import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../../gql';
import { answerWithPasskey } from './ceremonies';

const BeginPasskeyAssertion = graphql(/* GraphQL */ `
  mutation BeginPasskeyAssertion {
    beginPasskeyAssertion
  }
`);

/** Asks the browser for any passkey of ours and gives its answer. */
export function usePasskeyAnswer(): (how?: { quietly?: boolean }) => Promise<string> {
  const [begin] = useMutation(BeginPasskeyAssertion);
  return useCallback(
    async (how) => {
      const { data } = await begin();
      return answerWithPasskey(data!.beginPasskeyAssertion, how);
    },
    [begin],
  );
}
