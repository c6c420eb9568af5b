import { Injectable } from '@nestjs/common';
import { decodePublicId, decodeSharedId, type Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { MembersService, Memberships, type Membership } from '../../territories';
import { PEER_LEVEL, supportsNeeded } from './co-option';
import { StewardStanding } from './steward-standing';
import { StewardsRepository, type ProposalRow } from './stewards.repository';

const PROPOSAL_DAYS = 30;

export interface Candidacy extends ProposalRow {
  readonly needed: number;
}

interface Stewardship {
  readonly reader: Membership;
  readonly stewards: string[];
  readonly candidacies: Candidacy[];
  /** Whom the reader may propose. */
  readonly candidates: string[];
}

/** Level 4 is given by peers: somebody of level 3 or more is proposed, and becomes a steward once enough others agree. */
@Injectable()
export class StewardsService {
  constructor(
    private readonly repository: StewardsRepository,
    private readonly memberships: Memberships,
    private readonly members: MembersService,
    private readonly standing: StewardStanding,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async of(viewer: Viewer, territory: string): Promise<Stewardship> {
    const reader = await this.memberships.require(viewer, decodeSharedId(territory));
    const { territoryId } = reader;
    // One after the other: an act answers with this inside its own transaction, on one connection.
    const stewards = await this.repository.stewards(territoryId);
    const proposals = await this.repository.proposals(territoryId);
    const { members, peers } = await this.repository.counts(territoryId);
    const isPeer = reader.trustLevel >= PEER_LEVEL;
    const candidates = isPeer ? await this.repository.candidates(territoryId, reader.memberId) : [];
    const needed = supportsNeeded(members, peers);
    return { reader, stewards, candidacies: proposals.map((proposal) => ({ ...proposal, needed })), candidates };
  }

  /** Proposes a member of level 3, or supports the proposal that is open. Gives the territory's id. */
  async support(viewer: Viewer, member: string): Promise<string> {
    const { key, membership } = await this.candidate(viewer, member);
    authorize(membership.trustLevel >= PEER_LEVEL && membership.memberId !== key.id);
    await this.unitOfWork.run(async () => {
      authorize((await this.repository.lockCandidate(key)) === PEER_LEVEL);
      const open = await this.repository.openProposal(key);
      const proposalId = open?.id ?? (await this.repository.propose(key, PROPOSAL_DAYS));
      if (!(await this.repository.support(key.territoryId, proposalId, membership.memberId))) return;
      await this.standing.record(open ? 'supported' : 'proposed', membership, key);
      const { members, peers } = await this.repository.counts(key.territoryId);
      const supporters = (open?.supporters.length ?? 0) + 1;
      if (supporters < supportsNeeded(members, peers)) return;
      await this.repository.close(key.territoryId, proposalId, 'accepted');
      await this.repository.coopt(key);
      await this.standing.raise(key);
    });
    this.memberships.forget(viewer);
    return key.territoryId;
  }

  /** Takes one's support back; a candidate ends the proposal. Gives the territory's id. */
  async withdraw(viewer: Viewer, member: string): Promise<string> {
    const { key, membership } = await this.candidate(viewer, member);
    await this.unitOfWork.run(async () => {
      await this.repository.lockCandidate(key);
      const open = await this.repository.openProposal(key);
      if (!open) throw new NotFoundError();
      await this.standing.record('withdrawn', membership, key);
      if (membership.memberId === key.id) return this.repository.close(key.territoryId, open.id, 'withdrawn');
      if (!(await this.repository.takeBack(key.territoryId, open.id, membership.memberId))) throw new NotFoundError();
      if (open.supporters.length <= 1) await this.repository.close(key.territoryId, open.id, 'withdrawn');
    });
    return key.territoryId;
  }

  /** Lays one's own stewardship down: what was earned remains. */
  async resign(viewer: Viewer, territory: string): Promise<string> {
    const membership = await this.memberships.require(viewer, decodeSharedId(territory));
    const key = { territoryId: membership.territoryId, id: membership.memberId };
    await this.unitOfWork.run(async () => {
      if (!(await this.repository.resign(key))) throw new NotFoundError();
      await this.standing.lower(membership, key);
    });
    this.memberships.forget(viewer);
    return key.territoryId;
  }

  private async candidate(viewer: Viewer, member: string): Promise<{ key: Key; membership: Membership }> {
    const key = decodePublicId(member);
    const membership = await this.memberships.require(viewer, key?.territoryId ?? null);
    if (!key || !(await this.members.areActive(membership, [key.id]))) throw new NotFoundError();
    return { key, membership };
  }
}
