import { useMutation } from '@apollo/client/react';
import { Button, Icon, useToast } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import formStyles from '../../../shared/forms/form.module.css';
import styles from '../charter.module.css';

const SponsorProposal = graphql(/* GraphQL */ `
  mutation SponsorProposal($id: ID!) {
    sponsorProposal(id: $id) {
      id
      state
    }
  }
`);

const WithdrawProposal = graphql(/* GraphQL */ `
  mutation WithdrawProposal($id: ID!) {
    withdrawProposal(id: $id) {
      id
      state
    }
  }
`);

const READ_AGAIN = { refetchQueries: ['Charter', 'Shell'], awaitRefetchQueries: true };

export interface ProposalActsProps {
  proposal: { id: string; viewerMaySponsor: boolean; viewerHasSponsored: boolean; viewerMayWithdraw: boolean };
}

/** Standing by a proposal, or taking one's own back. */
export function ProposalActs({
  proposal: { id, viewerMaySponsor, viewerHasSponsored, viewerMayWithdraw },
}: ProposalActsProps) {
  const text = useText();
  const toast = useToast();
  const [sponsor, sponsoring] = useMutation(SponsorProposal, READ_AGAIN);
  const [withdraw, withdrawing] = useMutation(WithdrawProposal, READ_AGAIN);
  const attempt = async (act: () => Promise<string>) => {
    try {
      toast({ text: await act() });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  const standBy = async () => {
    const { data } = await sponsor({ variables: { id } });
    return text(data?.sponsorProposal.state === 'APPLIED' ? 'proposals.didApply' : 'proposals.didSponsor');
  };
  const takeBack = async () => {
    await withdraw({ variables: { id } });
    return text('proposals.didWithdraw');
  };
  if (!viewerMaySponsor && !viewerHasSponsored && !viewerMayWithdraw) return null;
  return (
    <div className={formStyles.actions}>
      {viewerMaySponsor && (
        <Button busy={sponsoring.loading} onClick={() => void attempt(standBy)}>
          {text('proposals.sponsor')}
        </Button>
      )}
      {viewerHasSponsored && (
        <span className={styles.yours}>
          <Icon name="check" />
          {text('proposals.sponsoredByYou')}
        </span>
      )}
      {viewerMayWithdraw && (
        <Button variant="soft" busy={withdrawing.loading} onClick={() => void attempt(takeBack)}>
          {text('proposals.withdraw')}
        </Button>
      )}
    </div>
  );
}
