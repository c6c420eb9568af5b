import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { Events } from '../../../platform/events/events';
import { Jobs } from '../../../platform/jobs/jobs';
import { CharterService } from '../../territories';
import { ProposalDecided } from '../governance.events';
import { tellSponsors } from '../governance.jobs';
import { VoteOpening } from '../votes/vote-opening';
import { ProposalKinds } from './proposal-kinds';
import { type ProposalRow, ProposalsRepository, type ProposalState } from './proposals.repository';

/** What becomes of a proposal, step by step. Callers hold the territory's charter for the length of their unit of work. */
@Injectable()
export class ProposalSteps {
  constructor(
    private readonly repository: ProposalsRepository,
    private readonly kinds: ProposalKinds,
    private readonly votes: VoteOpening,
    private readonly charters: CharterService,
    private readonly jobs: Jobs,
    private readonly events: Events,
  ) {}

  /** Looks for sponsors; where none are needed, goes on at once. */
  async begin(proposal: ProposalRow): Promise<void> {
    if (proposal.sponsors_needed === 0) return this.afterSponsors(proposal);
    await this.jobs.enqueue(tellSponsors, { territoryId: proposal.territory_id, id: proposal.id });
  }

  /** Enough members stand by it: it takes effect, or goes to the vote. */
  async afterSponsors(proposal: ProposalRow): Promise<void> {
    if (!(await this.isStillTheirs(proposal))) return this.decide(proposal, 'superseded');
    if (!proposal.needs_vote) return this.apply(proposal, 'sponsors');
    await this.repository.setState(keyOf(proposal), 'voting');
    await this.votes.onProposal(keyOf(proposal), proposal.proposed_by);
  }

  afterVote(proposal: ProposalRow, isAdopted: boolean): Promise<void> {
    return isAdopted ? this.apply(proposal, 'vote') : this.decide(proposal, 'rejected');
  }

  /** Ends it in a state that changes nothing else. */
  async decide(proposal: ProposalRow, state: ProposalState): Promise<void> {
    await this.repository.setState(keyOf(proposal), state);
    await this.events.publish(new ProposalDecided(keyOf(proposal), proposal.proposed_by, state));
  }

  private async apply(proposal: ProposalRow, decision: 'sponsors' | 'vote'): Promise<void> {
    const kind = this.kinds.get(proposal.kind);
    // Settled before it is done: what the change sets aside must not take its own proposal along.
    await this.repository.setState(keyOf(proposal), 'applied');
    const isDone =
      proposal.proposed_by !== null &&
      (await kind.apply({
        by: {
          territoryId: proposal.territory_id,
          memberId: proposal.proposed_by,
          isManaging: proposal.by_managing_mandate,
        },
        act: kind.schema.parse(proposal.act),
        why: proposal.why,
        charterVersion: proposal.charter_version,
        decision,
      }));
    await this.decide(proposal, isDone ? 'applied' : 'superseded');
  }

  /** Who proposed it may have lost the power meanwhile, or be gone. */
  private isStillTheirs({ territory_id: territoryId, proposed_by: id, kind }: ProposalRow): Promise<boolean> {
    return id === null
      ? Promise.resolve(false)
      : this.charters.isHeldBy({ territoryId, id }, this.kinds.get(kind).power);
  }
}

const keyOf = ({ territory_id: territoryId, id }: ProposalRow): Key => ({ territoryId, id });
