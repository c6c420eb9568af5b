import { Injectable } from '@nestjs/common';
import { decodePublicId, type Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { canGrantMandates, makesManagingMandate } from '../members/members.policy';
import { MembersRepository } from '../members/members.repository';
import type { Membership } from '../members/membership';
import { Memberships } from '../members/memberships';
import type { GrantMandateInput, MandateInput } from './mandates.inputs';
import { MandatesRepository, type NewMandate } from './mandates.repository';

@Injectable()
export class MandatesService {
  constructor(
    private readonly repository: MandatesRepository,
    private readonly members: MembersRepository,
    private readonly memberships: Memberships,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async grantMandate(viewer: Viewer, input: GrantMandateInput): Promise<Key> {
    const key = await this.activeMember(viewer, input.member);
    const granter = await this.memberships.require(viewer, key.territoryId);
    authorize(canGrantMandates(granter));
    await this.unitOfWork.run(async () => {
      await this.giveMandate(key, {
        kind: input.kind,
        isManaging: makesManagingMandate(granter),
        grantedBy: granter.memberId,
        months: input.months,
      });
      await this.ledger.record({ verb: 'mandates.granted', by: granter, towards: towardsMember(granter, key), scope: 'territory' });
    });
    return key;
  }

  /** Gives a mandate without asking who may: the caller has decided. */
  async giveMandate(key: Key, mandate: NewMandate): Promise<void> {
    await this.unitOfWork.run(() => this.repository.grantMandate(key, mandate));
  }

  async endMandate(viewer: Viewer, input: MandateInput): Promise<Key> {
    const key = await this.activeMember(viewer, input.member);
    const ender = await this.memberships.require(viewer, key.territoryId);
    // Whoever holds a mandate may lay it down.
    authorize(canGrantMandates(ender) || ender.memberId === key.id);
    await this.unitOfWork.run(async () => {
      if (!(await this.repository.endMandate(key, input.kind))) throw new NotFoundError();
      await this.ledger.record({ verb: 'mandates.ended', by: ender, towards: towardsMember(ender, key), scope: 'territory' });
    });
    return key;
  }

  private async activeMember(viewer: Viewer, publicId: string): Promise<Key> {
    const key = decodePublicId(publicId);
    if (!key) throw new NotFoundError();
    const membership = await this.memberships.require(viewer, key.territoryId);
    if (!(await this.members.findActive(membership, key.id))) throw new NotFoundError();
    return key;
  }
}

/** What one does to oneself has nobody at the other end. */
const towardsMember = (actor: Membership, { id }: Key) => (id === actor.memberId ? 'territory' : { member: id });
