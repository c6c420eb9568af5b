import { Injectable } from '@nestjs/common';
import { decodePublicId, decodeSharedId, type Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize, InvalidInputError, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { Memberships, type Membership } from '../../territories';
import { VoteClosedError, VoteUnderWayError } from '../governance.errors';
import { BallotsService } from '../votes/ballots.service';
import { VotesRepository } from '../votes/votes.repository';
import { CandidaciesRepository } from './candidacies.repository';
import type { CastElectionBallotInput, OpenElectionInput, StandInput } from './election.models';
import { BLANK } from './election-results';

interface Located {
  readonly member: Membership;
  readonly key: Key;
}

/** Calling an election, standing in it, and choosing. */
@Injectable()
export class ElectionsService {
  constructor(
    private readonly votes: VotesRepository,
    private readonly repository: CandidaciesRepository,
    private readonly ballots: BallotsService,
    private readonly memberships: Memberships,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Whoever may give a mandate may as well leave the choice to all. */
  async call(
    viewer: Viewer,
    { territory, mandate: kind, months, candidacyDays, votingDays }: OpenElectionInput,
  ): Promise<Key> {
    const by = await this.memberships.require(viewer, decodeSharedId(territory));
    authorize(by.holds('mandates.grant'));
    const { territoryId, memberId: openedBy } = by;
    return this.unitOfWork.run(async () => {
      const id = await this.votes.insert({
        territoryId,
        proposalId: null,
        mandate: { kind, months },
        openedBy,
        quorum: 1,
        majority: 50,
        candidacyDays,
        days: votingDays,
      });
      if (!id) throw new VoteUnderWayError();
      await this.ledger.record({ verb: 'elections.called', by, towards: 'territory', scope: 'territory' });
      return { territoryId, id };
    });
  }

  async stand(viewer: Viewer, { election, statement }: StandInput): Promise<Key> {
    const { member, key } = await this.locate(viewer, election);
    return this.unitOfWork.run(async () => {
      await this.holdCandidacies(key);
      await this.repository.put(key, member.memberId, statement);
      await this.ledger.record({ verb: 'elections.stood', by: member, towards: 'territory', scope: 'territory' });
      return key;
    });
  }

  async withdraw(viewer: Viewer, election: string): Promise<Key> {
    const { member, key } = await this.locate(viewer, election);
    return this.unitOfWork.run(async () => {
      await this.holdCandidacies(key);
      if (!(await this.repository.remove(key, member.memberId))) throw new NotFoundError();
      await this.ledger.record({ verb: 'elections.withdrew', by: member, towards: 'territory', scope: 'territory' });
      return key;
    });
  }

  async cast(viewer: Viewer, { election, candidacy }: CastElectionBallotInput): Promise<Key> {
    const { member, key } = await this.locate(viewer, election);
    const chosen = candidacy ? decodePublicId(candidacy) : null;
    if (candidacy && !(chosen && (await this.repository.isOf(key, chosen.id))))
      throw new InvalidInputError('candidacy');
    await this.ballots.cast(member, key, chosen?.id ?? BLANK);
    return key;
  }

  private async locate(viewer: Viewer, publicId: string): Promise<Located> {
    const key = decodePublicId(publicId);
    const member = await this.memberships.require(viewer, key?.territoryId ?? null);
    const vote = key && (await this.votes.find(key, member.memberId));
    if (!key || !vote?.mandate_kind) throw new NotFoundError();
    return { member, key };
  }

  /** People stand until the ballot opens: none may come or go under the eyes of those who choose. */
  private async holdCandidacies(key: Key): Promise<void> {
    const vote = await this.votes.hold(key);
    if (vote?.state !== 'candidacies' || vote.is_due) throw new VoteClosedError();
  }
}
