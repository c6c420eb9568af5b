import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../../gql';

const CountView = graphql(/* GraphQL */ `
  mutation CountView($id: ID!) {
    countView(id: $id)
  }
`);

/** Counts that somebody opened the page of that content, once it is there; without who. */
export function useCountView(id: string | undefined): void {
  const client = useApolloClient();
  useEffect(() => {
    // A view that was not counted is nobody's trouble.
    if (id) client.mutate({ mutation: CountView, variables: { id } }).catch(() => undefined);
  }, [client, id]);
}
