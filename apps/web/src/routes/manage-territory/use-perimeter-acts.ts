import { useApolloClient } from '@apollo/client/react';
import type { MessageId } from '@rayonne/messages';
import { useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';

const ChangePerimeter = graphql(/* GraphQL */ `
  mutation ChangePerimeter($input: ChangePerimeterInput!) {
    changePerimeter(input: $input) {
      id
      communeCount
    }
  }
`);

/** Adds and takes out communes at once; the way back of each is the other. */
export function usePerimeterActs(territory: string) {
  const client = useApolloClient();
  const text = useText();
  const toast = useToast();
  const change = async (
    codes: { add: string[]; remove: string[] },
    done: MessageId,
    name: string,
    undo?: () => void,
  ) => {
    try {
      await client.mutate({
        mutation: ChangePerimeter,
        variables: { input: { territory, ...codes } },
        refetchQueries: ['CommunesOfPerimeter', 'PerimeterMap'],
      });
      toast({ text: text(done, { name }), action: undo && { label: text('action.undo'), run: undo } });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  const add = (code: string, name: string) => change({ add: [code], remove: [] }, 'territory.added', name);
  const remove = (code: string, name: string) =>
    change({ add: [], remove: [code] }, 'territory.removed', name, () => void add(code, name));
  return { add, remove };
}
