import { Injectable } from '@nestjs/common';
import type { MandateKind, Persona } from '@rayonne/contracts';
import { pageRequest, toPage, type Page } from '../../platform/database/keyset';
import { decodePublicId, type Key } from '../../platform/database/public-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Events } from '../../platform/events/events';
import { authorize, InvalidInputError, NotFoundError } from '../../platform/graphql/domain-error';
import type { Viewer } from '../identity';
import { Ledger } from '../ledger';
import type { GrantMandateInput, MandateInput, MembersArgs } from './territories.inputs';
import type { MemberModel } from './member.model';
import { presentMember } from './member-presentation';
import { canGrantMandates, makesManagingMandate } from './members.policy';
import { MembersRepository } from './members.repository';
import type { Membership } from './membership';
import { Memberships } from './memberships';
import { AlreadyMemberError } from './territories.errors';
import { MemberJoined, MembershipEnded } from './territories.events';

interface Admission {
  readonly territoryId: string;
  readonly accountId: string;
  readonly persona: Persona;
  readonly communeCode: string | null;
}

@Injectable()
export class MembersService {
  constructor(
    private readonly repository: MembersRepository,
    private readonly memberships: Memberships,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  async list(viewer: Viewer, territoryId: string, args: MembersArgs): Promise<Page<MemberModel>> {
    await this.memberships.require(viewer, territoryId);
    const request = pageRequest(args);
    const rows = await this.repository.list(territoryId, args.search, request);
    return toPage(rows, request, (row) => ({ at: row.at, id: row.member_id }), (row) => presentMember(row, viewer));
  }

  /** Whether each of those distinct ids is an active member; for callers that already know the viewer's standing. */
  async areActive(territoryId: string, ids: readonly string[]): Promise<boolean> {
    return (await this.repository.countActive(territoryId, ids)) === ids.length;
  }

  /** Makes the account a member, without asking who may: the caller has decided. Gives the member's id. */
  async admit(admission: Admission): Promise<string> {
    return this.unitOfWork.run(async () => {
      const { territoryId, accountId, communeCode } = admission;
      if (communeCode && !(await this.repository.isInPerimeter(territoryId, communeCode))) {
        throw new InvalidInputError('communeCode');
      }
      const memberId = await this.repository.admit(admission);
      if (!memberId) throw new AlreadyMemberError();
      await this.events.publish(new MemberJoined(territoryId, memberId, accountId));
      return memberId;
    });
  }

  async leave(viewer: Viewer, territoryId: string | null): Promise<void> {
    const membership = await this.memberships.require(viewer, territoryId);
    await this.end(membership, 'left');
    this.memberships.forget(viewer);
  }

  /** Ends an active membership: nothing of the territory reaches the account from then on. */
  async end(member: Pick<Membership, 'territoryId' | 'memberId' | 'accountId'>, state: 'left' | 'suspended' | 'removed') {
    await this.unitOfWork.run(async () => {
      const key = { territoryId: member.territoryId, id: member.memberId };
      if (!(await this.repository.changeState(key, 'active', state))) throw new NotFoundError();
      await this.events.publish(new MembershipEnded(member.territoryId, member.memberId, member.accountId));
    });
  }

  async grantMandate(viewer: Viewer, input: GrantMandateInput): Promise<Key> {
    const key = await this.activeMember(viewer, input.member);
    const granter = await this.memberships.require(viewer, key.territoryId);
    authorize(canGrantMandates(granter));
    await this.unitOfWork.run(async () => {
      await this.giveMandate(key, input.kind, {
        isManaging: makesManagingMandate(granter),
        grantedBy: granter.memberId,
        months: input.months,
      });
      await this.ledger.record({ verb: 'mandates.granted', by: granter, towards: towardsMember(granter, key), scope: 'territory' });
    });
    return key;
  }

  /** Gives a mandate without asking who may: the caller has decided. */
  async giveMandate(key: Key, kind: MandateKind, how: { isManaging: boolean; grantedBy: string | null; months: number }) {
    await this.unitOfWork.run(() => this.repository.grantMandate(key, { kind, ...how }));
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
    await this.memberships.require(viewer, key.territoryId);
    const [row] = await this.repository.byKeys([key]);
    if (!row) throw new NotFoundError();
    return key;
  }
}

/** What one does to oneself has nobody at the other end. */
const towardsMember = (actor: Membership, { id }: Key) => (id === actor.memberId ? 'territory' : { member: id });
