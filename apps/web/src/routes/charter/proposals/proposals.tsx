import type { FragmentType } from '@apollo/client';
import { Card } from '@rayonne/ui';
import { useText } from '../../../shared/i18n/use-text';
import { ProposalCard, type ProposalCard_proposal } from './proposal-card';

/** What waits for sponsors or for a vote. */
export function Proposals({
  proposals,
}: {
  proposals: readonly ({ id: string } & FragmentType<typeof ProposalCard_proposal>)[];
}) {
  const text = useText();
  return (
    <Card as="section" aria-labelledby="proposals-title" stacked>
      <h2 id="proposals-title">{text('proposals.title')}</h2>
      {proposals.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} />
      ))}
    </Card>
  );
}
