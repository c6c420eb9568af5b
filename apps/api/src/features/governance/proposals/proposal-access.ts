import { Injectable } from '@nestjs/common';
import { decodePublicId, type Key } from '../../../platform/database/public-id';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { CharterService, Memberships, type Membership } from '../../territories';
import { ProposalDecidedError } from '../governance.errors';
import { type ProposalRow, ProposalsRepository } from './proposals.repository';

export interface HeldProposal {
  readonly member: Membership;
  readonly proposal: ProposalRow;
  readonly key: Key;
}

/** Finds a waiting proposal for who acts on it, and keeps it as it is until the unit of work ends. */
@Injectable()
export class ProposalAccess {
  constructor(
    private readonly repository: ProposalsRepository,
    private readonly memberships: Memberships,
    private readonly charters: CharterService,
  ) {}

  async hold(viewer: Viewer, publicId: string): Promise<HeldProposal> {
    const key = decodePublicId(publicId);
    const member = await this.memberships.require(viewer, key?.territoryId ?? null);
    await this.charters.lock(member.territoryId);
    const proposal = key && (await this.repository.find(key));
    if (!proposal) throw new NotFoundError();
    if (proposal.state !== 'sponsoring' || proposal.closes_at <= new Date()) throw new ProposalDecidedError();
    return { member, proposal, key };
  }
}
