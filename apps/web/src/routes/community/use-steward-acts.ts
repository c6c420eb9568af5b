import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';

const SupportSteward = graphql(/* GraphQL */ `
  mutation SupportSteward($input: StewardInput!) {
    supportSteward(input: $input) {
      id
      ...Stewards_stewardship
    }
  }
`);

const WithdrawSteward = graphql(/* GraphQL */ `
  mutation WithdrawSteward($input: StewardInput!) {
    withdrawSteward(input: $input) {
      id
      ...Stewards_stewardship
    }
  }
`);

const ResignSteward = graphql(/* GraphQL */ `
  mutation ResignSteward($territory: ID!) {
    resignSteward(territory: $territory) {
      id
      ...Stewards_stewardship
    }
  }
`);

export interface StewardActs {
  support: (member: string) => Promise<void>;
  withdraw: (member: string) => Promise<void>;
  resign: () => Promise<void>;
}

/** Voices for a steward, given and taken back; the way back of each is the other. */
export function useStewardActs(): StewardActs {
  const client = useApolloClient();
  const text = useText();
  const toast = useToast();
  const { territoryId } = useMembership();
  const attempt = async (act: () => Promise<unknown>, done: string | undefined, undo?: () => void) => {
    try {
      await act();
      if (done) toast({ text: done, action: undo && { label: text('action.undo'), run: undo } });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  const withdraw = (member: string): Promise<void> =>
    attempt(() => client.mutate({ mutation: WithdrawSteward, variables: { input: { member } } }), undefined);
  const support = (member: string): Promise<void> =>
    attempt(
      () => client.mutate({ mutation: SupportSteward, variables: { input: { member } } }),
      text('stewards.proposed'),
      () => void withdraw(member),
    );
  const resign = (): Promise<void> =>
    attempt(
      () => client.mutate({ mutation: ResignSteward, variables: { territory: territoryId } }),
      text('stewards.resigned'),
    );
  return { support, withdraw, resign };
}
