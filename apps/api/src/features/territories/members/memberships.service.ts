import { Injectable } from '@nestjs/common';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { MembersLoaders } from './members.loaders';
import type { Membership } from './membership';
import { Memberships } from './memberships';
import { TerritoriesLoaders } from '../territories.loaders';
import { presentTerritory } from '../territory-presentation';
import type { MembershipModel } from '../territory.models';

/** Shows an account its own memberships. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly memberships: Memberships,
    private readonly members: MembersLoaders,
    private readonly territories: TerritoriesLoaders,
  ) {}

  async ofViewer(viewer: Viewer): Promise<MembershipModel[]> {
    const memberships = await this.memberships.all(viewer);
    return Promise.all(memberships.map((membership) => this.present(viewer, membership)));
  }

  async one(viewer: Viewer, territoryId: string): Promise<MembershipModel> {
    return this.present(viewer, await this.memberships.require(viewer, territoryId));
  }

  private async present(viewer: Viewer, membership: Membership): Promise<MembershipModel> {
    const { territoryId, memberId: id, powers, feedSeenAt } = membership;
    const [member, territory] = await Promise.all([
      this.members.byKey(viewer).load({ territoryId, id }),
      this.territories.byId(viewer).load(territoryId),
    ]);
    if (!member || !territory) throw new NotFoundError();
    return { member, territory: presentTerritory(territory), powers, feedSeenAt };
  }
}
