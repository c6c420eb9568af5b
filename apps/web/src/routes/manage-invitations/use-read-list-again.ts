import { useApolloClient } from '@apollo/client/react';

/** After a new invitation: the list is read again, with its filter and from its top. */
export function useReadListAgain(): () => Promise<unknown> {
  const client = useApolloClient();
  return () => client.refetchQueries({ include: ['Invitations'] });
}
