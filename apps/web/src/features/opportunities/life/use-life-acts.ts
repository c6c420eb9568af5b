import type { MessageId } from '@rayonne/messages';
import { formatShortDay } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { useActTools } from '../../../shared/acts/act-tools';
import { useLocale } from '../../../shared/i18n/use-text';

const WithdrawOpportunity = graphql(/* GraphQL */ `
  mutation WithdrawOpportunity($id: ID!) {
    withdrawOpportunity(id: $id) {
      id
      ...OpportunityDetail_opportunity
    }
  }
`);

const ExtendOpportunity = graphql(/* GraphQL */ `
  mutation ExtendOpportunity($input: ExtendOpportunityInput!) {
    extendOpportunity(input: $input) {
      id
      deadline
      ...OpportunityDetail_opportunity
    }
  }
`);

const ReopenOpportunity = graphql(/* GraphQL */ `
  mutation ReopenOpportunity($id: ID!) {
    reopenOpportunity(id: $id) {
      id
      deadline
      ...OpportunityDetail_opportunity
    }
  }
`);

/** What an owner makes of an opportunity, with the way back where there is one. */
export function useLifeActs(id: string) {
  const { client, text, toast, fail } = useActTools();
  const locale = useLocale();
  const sayUntil = (said: MessageId, deadline: string | undefined) =>
    deadline && toast({ text: text(said, { date: formatShortDay(new Date(deadline), locale) }) });
  const reopen = async () => {
    try {
      const { data } = await client.mutate({ mutation: ReopenOpportunity, variables: { id } });
      sayUntil('opportunity.reopened', data?.reopenOpportunity.deadline);
    } catch (error) {
      fail(error);
    }
  };
  /** `deadline`: the one that is on screen; tapped twice, it moves once. */
  const extend = async (deadline: string) => {
    try {
      const { data } = await client.mutate({ mutation: ExtendOpportunity, variables: { input: { id, deadline } } });
      sayUntil('opportunity.extended', data?.extendOpportunity.deadline);
    } catch (error) {
      fail(error);
    }
  };
  const withdraw = async () => {
    try {
      await client.mutate({ mutation: WithdrawOpportunity, variables: { id } });
      toast({ text: text('opportunity.withdrawn'), action: { label: text('action.undo'), run: () => void reopen() } });
    } catch (error) {
      fail(error);
    }
  };
  return { extend, reopen, withdraw };
}
