import { Injectable } from '@nestjs/common';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import { decodePublicId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { MembersService, Memberships, type Membership } from '../../territories';
import { RequestSettledError } from '../joining.errors';
import { canApprove } from '../joining.policy';
import type { JoinRequestModel } from './join-request.models';
import { presentJoinRequest } from './join-request-presentation';
import { JoinRequestApproved, JoinRequestRefused, JoinRequestsChanged } from './join-requests.events';
import { JoinRequestsRepository, type JoinRequestRow } from './join-requests.repository';

/** What those do who answer requests to join. */
@Injectable()
export class AdmissionsService {
  constructor(
    private readonly repository: JoinRequestsRepository,
    private readonly memberships: Memberships,
    private readonly members: MembersService,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  async queue(
    viewer: Viewer,
    territoryId: string,
    args: { first: number; after?: string | null },
  ): Promise<Page<JoinRequestModel>> {
    authorize(canApprove(await this.memberships.require(viewer, territoryId)));
    const request = pageRequest(args);
    return toPage(await this.repository.queue(territoryId, request), request, (row) => row, presentJoinRequest);
  }

  async approve(viewer: Viewer, publicId: string): Promise<JoinRequestModel> {
    const { row, membership } = await this.require(viewer, publicId);
    const { territory_id: territoryId, account_id: accountId, persona, commune_code: communeCode } = row;
    const key = { territoryId, id: row.id };
    return this.unitOfWork.run(async () => {
      if (!(await this.repository.settle(key, { state: 'approved', by: membership.memberId })))
        throw new RequestSettledError();
      const memberId = await this.members.admit({ territoryId, accountId, persona, communeCode });
      await this.ledger.record({
        verb: 'members.admitted',
        by: membership,
        towards: { member: memberId },
        scope: 'territory',
      });
      await this.events.publish(new JoinRequestApproved(key, memberId, membership.memberId));
      return this.settled(key);
    });
  }

  async refuse(viewer: Viewer, publicId: string, reason: string): Promise<JoinRequestModel> {
    const { row, membership } = await this.require(viewer, publicId);
    const key = { territoryId: row.territory_id, id: row.id };
    return this.unitOfWork.run(async () => {
      if (!(await this.repository.settle(key, { state: 'refused', by: membership.memberId, reason })))
        throw new RequestSettledError();
      await this.ledger.record({ verb: 'requests.refused', by: membership, towards: 'territory', scope: 'territory' });
      await this.events.publish(new JoinRequestRefused(key, reason));
      return this.settled(key);
    });
  }

  private async settled(key: { territoryId: string; id: string }): Promise<JoinRequestModel> {
    await this.events.publish(new JoinRequestsChanged(key.territoryId));
    return presentJoinRequest((await this.repository.find(key))!);
  }

  private async require(viewer: Viewer, publicId: string): Promise<{ row: JoinRequestRow; membership: Membership }> {
    const key = decodePublicId(publicId);
    const membership = await this.memberships.require(viewer, key?.territoryId ?? null);
    authorize(canApprove(membership));
    const row = await this.repository.find(key!);
    if (!row) throw new NotFoundError();
    return { row, membership };
  }
}
