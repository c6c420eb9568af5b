import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { graphql } from '../../../gql';
import type { ChooseFeedInput } from '../../../gql/graphql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';

const ChooseFeed = graphql(/* GraphQL */ `
  mutation ChooseFeed($input: ChooseFeedInput!) {
    chooseFeed(input: $input) {
      id
      order
      narrowed
    }
  }
`);

/** Remembers how the viewer reads their feeds, on every device; gives whether it was. */
export function useChooseFeed(): (input: ChooseFeedInput) => Promise<boolean> {
  const client = useApolloClient();
  const text = useText();
  const toast = useToast();
  return async (input) => {
    try {
      await client.mutate({ mutation: ChooseFeed, variables: { input } });
      return true;
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
      return false;
    }
  };
}
