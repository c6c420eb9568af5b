import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import { graphql } from '../../gql';

const InvitationCommunes = graphql(/* GraphQL */ `
  query InvitationCommunes($token: String!, $search: String!) {
    invitation(token: $token) {
      communes(search: $search, first: 8) {
        code
        name
      }
    }
  }
`);

/** Communes of the territory that the invitation leads to, found by name before one belongs there. */
export function useInvitationCommunes(token: string) {
  const [search, setSearch] = useState('');
  const variables = { token, search: useDeferredValue(search.trim()) };
  const { data, previousData } = useQuery(InvitationCommunes, {
    variables,
    fetchPolicy: 'no-cache',
    skip: search.trim() === '',
  });
  return { communes: (data ?? previousData)?.invitation?.communes ?? [], onSearchCommune: setSearch };
}
