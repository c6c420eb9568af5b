import { useMutation } from '@apollo/client/react';
import { Button, useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';

const WithdrawJoinRequest = graphql(/* GraphQL */ `
  mutation WithdrawJoinRequest($request: ID!) {
    withdrawJoinRequest(request: $request)
  }
`);

export function WithdrawRequest({ id }: { id: string }) {
  const text = useText();
  const toast = useToast();
  const [withdraw, { loading }] = useMutation(WithdrawJoinRequest, {
    refetchQueries: ['JoinTerritoryPage'],
    awaitRefetchQueries: true,
  });
  const takeBack = async () => {
    try {
      await withdraw({ variables: { request: id } });
      toast({ text: text('asking.withdrawn') });
    } catch (error) {
      toast({ text: text(failureText(failureOf(error))), tone: 'danger' });
    }
  };
  return (
    <Button variant="soft" busy={loading} onClick={() => void takeBack()}>
      {text('asking.withdraw')}
    </Button>
  );
}
