import { Injectable } from '@nestjs/common';
import type { Persona } from '@rayonne/contracts';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { InvalidInputError, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import type { MembersArgs } from '../territories.inputs';
import type { MemberModel } from './member.model';
import { presentMember } from './member-presentation';
import { CharterGuardian } from '../charter/charter-guardian';
import { MandatesRepository, type NewMandate } from '../mandates/mandates.repository';
import { MembersRepository } from './members.repository';
import type { Membership } from './membership';
import { Memberships } from './memberships';
import { AlreadyMemberError, MemberRemovedError, MemberSuspendedError } from '../territories.errors';
import { MemberJoined, MembershipEnded } from '../territories.events';

interface Admission {
  readonly territoryId: string;
  readonly accountId: string;
  readonly persona: Persona;
  readonly communeCode: string | null;
  /** Comes with the membership, where an invitation promised it. */
  readonly mandate?: NewMandate | null;
}

type Departing = Pick<Membership, 'territoryId' | 'memberId' | 'accountId'>;

@Injectable()
export class MembersService {
  constructor(
    private readonly repository: MembersRepository,
    private readonly mandates: MandatesRepository,
    private readonly guardian: CharterGuardian,
    private readonly memberships: Memberships,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  async list(viewer: Viewer, territoryId: string, args: MembersArgs): Promise<Page<MemberModel>> {
    const reader = await this.memberships.require(viewer, territoryId);
    const request = pageRequest(args);
    const rows = await this.repository.list(reader, args.search, request);
    return toPage(
      rows,
      request,
      (row) => ({ at: row.at, id: row.member_id }),
      (row) => presentMember(row, viewer),
    );
  }

  /** Whether each of those distinct ids is an active member who exists for the reader. */
  async areActive(reader: Membership, ids: readonly string[]): Promise<boolean> {
    return (await this.repository.countActive(reader, ids)) === ids.length;
  }

  /** Which of the addresses (in lower case) belong to people who are members, or no longer may be, as far as the reader may know. */
  async knownAmong(reader: Membership, emails: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.knownAmong(reader, emails));
  }

  /** Makes the account a member, without asking who may: the caller has decided. Gives the member's id. */
  async admit(admission: Admission): Promise<string> {
    return this.unitOfWork.run(async () => {
      const { territoryId, accountId, communeCode, mandate } = admission;
      if (communeCode && !(await this.repository.isInPerimeter(territoryId, communeCode))) {
        throw new InvalidInputError('communeCode');
      }
      const memberId = await this.repository.admit(admission);
      if (!memberId) throw await this.refusal(admission);
      if (mandate) await this.mandates.grantMandate({ territoryId, id: memberId }, mandate);
      await this.events.publish(new MemberJoined(territoryId, memberId, accountId));
      return memberId;
    });
  }

  /** Why somebody who is no newcomer does not become a member; they know of the territory. */
  private async refusal({ territoryId, accountId }: Admission): Promise<Error> {
    const state = await this.repository.stateOf(territoryId, accountId);
    if (state === 'removed') return new MemberRemovedError();
    return state === 'suspended' ? new MemberSuspendedError() : new AlreadyMemberError();
  }

  /** What members tell of themselves, without asking who may: the caller has decided. */
  async describe(key: Key, { persona, communeCode }: { persona?: Persona; communeCode?: string }): Promise<void> {
    if (communeCode && !(await this.repository.isInPerimeter(key.territoryId, communeCode))) {
      throw new InvalidInputError('communeCode');
    }
    await this.repository.describe(key, { persona: persona ?? null, communeCode: communeCode ?? null });
  }

  isInPerimeter(territoryId: string, communeCode: string): Promise<boolean> {
    return this.repository.isInPerimeter(territoryId, communeCode);
  }

  async leave(viewer: Viewer, territoryId: string | null): Promise<void> {
    const membership = await this.memberships.require(viewer, territoryId);
    await this.end(membership, 'left');
    this.memberships.forget(viewer);
  }

  /**
   * Ends an active membership: nothing of the territory reaches the account from then on. Throws
   * `LastCharterEditorError` for the last who may change the charter, unless they go by right, as in an erasure.
   */
  async end(member: Departing, state: 'left' | 'suspended' | 'removed', { byRight = false } = {}): Promise<void> {
    const key = { territoryId: member.territoryId, id: member.memberId };
    await this.unitOfWork.run(() =>
      byRight ? this.depart(member, key, state) : this.guardian.letGo(key, () => this.depart(member, key, state)),
    );
  }

  private async depart(member: Departing, key: Key, state: 'left' | 'suspended' | 'removed'): Promise<void> {
    if (!(await this.repository.changeState(key, 'active', state))) throw new NotFoundError();
    if (state !== 'suspended') await this.mandates.endAll(key);
    await this.events.publish(new MembershipEnded(member.territoryId, member.memberId, member.accountId, state));
  }
}
