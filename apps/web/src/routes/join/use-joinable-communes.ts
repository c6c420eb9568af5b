import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import { graphql } from '../../gql';

const JoinableCommunes = graphql(/* GraphQL */ `
  query JoinableCommunes($slug: String!, $search: String!) {
    joinableTerritory(slug: $slug) {
      id
      communes(search: $search, first: 8) {
        code
        name
      }
    }
  }
`);

/** Communes of a territory that one is about to join, found as one types. */
export function useJoinableCommunes(slug: string) {
  const [search, setSearch] = useState('');
  const variables = { slug, search: useDeferredValue(search.trim()) };
  const { data, previousData } = useQuery(JoinableCommunes, { variables, skip: search.trim() === '' });
  return { communes: (data ?? previousData)?.joinableTerritory?.communes ?? [], setSearch };
}
