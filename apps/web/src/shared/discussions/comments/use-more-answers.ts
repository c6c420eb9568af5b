import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { failureOf, failureText } from '../../graphql/failure';
import { useText } from '../../i18n/use-text';

const CommentAnswers = graphql(/* GraphQL */ `
  query CommentAnswers($id: ID!, $after: String, $before: String) {
    readComment(id: $id) {
      id
      answers(first: 20, after: $after, before: $before) {
        nodes {
          id
          publishedAt
          ...CommentItem_comment
        }
        pageInfo {
          hasPreviousPage
          hasNextPage
          startCursor
          endCursor
        }
      }
    }
  }
`);

/** Reads on in the answers to a comment, either way. */
export function useMoreAnswers(id: string) {
  const client = useApolloClient();
  const text = useText();
  const toast = useToast();
  return async (place: { after?: string | null; before?: string | null }): Promise<void> => {
    try {
      await client.query({ query: CommentAnswers, variables: { id, ...place }, fetchPolicy: 'network-only' });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
}
