import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import type { Viewer } from '../../identity';
import { presentMember } from '../members/member-presentation';
import { Memberships } from '../members/memberships';
import { TerritoryModel } from '../territory.models';
import { MandateModel } from './mandate.model';
import { MandatesRepository } from './mandates.repository';

@Resolver(() => TerritoryModel)
export class MandatesResolver {
  constructor(
    private readonly repository: MandatesRepository,
    private readonly memberships: Memberships,
  ) {}

  /** Who acts under which mandate, and until when: every member may know. */
  @ResolveField(() => [MandateModel])
  async mandates(@Parent() { territoryId }: TerritoryModel, @CurrentViewer() viewer: Viewer): Promise<MandateModel[]> {
    const rows = await this.repository.current(await this.memberships.require(viewer, territoryId));
    return rows.map((row) => ({
      member: presentMember(row, viewer),
      kind: row.mandate_kind,
      isManaging: row.mandate_is_managing,
      isElected: row.mandate_is_elected,
      endsAt: row.mandate_ends_at,
    }));
  }
}
