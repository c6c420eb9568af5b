import { Injectable } from '@nestjs/common';
import { decodePublicId } from '../../../platform/database/public-id';
import { InvalidInputError, NotFoundError } from '../../../platform/graphql/domain-error';
import { Blocks, type BlockModel, type Viewer } from '../../identity';
import { presentMember } from '../members/member-presentation';
import type { MemberModel } from '../members/member.model';
import { MembersRepository } from '../members/members.repository';
import { Memberships } from '../members/memberships';

/** From a member that somebody meets in a territory to the account that they want kept away, and back. */
@Injectable()
export class MemberBlocks {
  constructor(
    private readonly blocks: Blocks,
    private readonly members: MembersRepository,
    private readonly memberships: Memberships,
  ) {}

  /** Whoever is blocked by that member may block back: a refusal would tell them. */
  async block(viewer: Viewer, publicId: string): Promise<BlockModel> {
    const key = decodePublicId(publicId);
    const membership = await this.memberships.require(viewer, key?.territoryId ?? null);
    if (membership.memberId === key!.id) throw new InvalidInputError('member');
    const [row] = await this.members.byKeys(viewer.accountId, [key!]);
    if (!row) throw new NotFoundError();
    return this.blocks.block(viewer, row.member_account_id);
  }

  async unblock(viewer: Viewer, publicId: string): Promise<MemberModel | null> {
    const accountId = await this.blocks.unblock(viewer, publicId);
    const row = await this.members.met(viewer.accountId, accountId);
    return row ? presentMember(row, viewer) : null;
  }
}
