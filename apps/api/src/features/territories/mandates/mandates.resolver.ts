import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires } from '../../../platform/auth/rule.decorator';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { MemberModel } from '../members/member.model';
import { presentMember } from '../members/member-presentation';
import { MembersLoaders } from '../members/members.loaders';
import { Memberships } from '../members/memberships';
import { TerritoryModel } from '../territory.models';
import { MandateModel } from './mandate.model';
import { GrantMandateInput, MandateInput } from './mandates.inputs';
import { MandatesRepository } from './mandates.repository';
import { MandatesService } from './mandates.service';

@Resolver(() => TerritoryModel)
export class MandatesResolver {
  constructor(
    private readonly repository: MandatesRepository,
    private readonly service: MandatesService,
    private readonly memberships: Memberships,
    private readonly loaders: MembersLoaders,
  ) {}

  /** Who acts under which mandate, and until when: every member may know. */
  @ResolveField(() => [MandateModel])
  async mandates(@Parent() { territoryId }: TerritoryModel, @CurrentViewer() viewer: Viewer): Promise<MandateModel[]> {
    await this.memberships.require(viewer, territoryId);
    const rows = await this.repository.current(territoryId);
    return rows.map((row) => ({
      member: presentMember(row, viewer),
      kind: row.mandate_kind,
      isManaging: row.mandate_is_managing,
      endsAt: row.mandate_ends_at,
    }));
  }

  @Requires('mandates.grant')
  @Mutation(() => MemberModel)
  async grantMandate(@CurrentViewer() viewer: Viewer, @Args('input') input: GrantMandateInput): Promise<MemberModel> {
    return this.memberAt(viewer, await this.service.grantMandate(viewer, input));
  }

  @Requires('mandates.grant')
  @Mutation(() => MemberModel)
  async endMandate(@CurrentViewer() viewer: Viewer, @Args('input') input: MandateInput): Promise<MemberModel> {
    return this.memberAt(viewer, await this.service.endMandate(viewer, input));
  }

  private async memberAt(viewer: Viewer, key: { territoryId: string; id: string }): Promise<MemberModel> {
    const member = await this.loaders.byKey(viewer).load(key);
    if (!member) throw new NotFoundError();
    return member;
  }
}
