import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires, SignedIn } from '../../../platform/auth/rule.decorator';
import type { Page } from '../../../platform/database/keyset';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { Viewer } from '../../identity';
import { TerritoryModel } from '../../territories';
import { OrganisationConnection, OrganisationModel } from '../organisation.models';
import {
  CreateOrganisationInput,
  EditOrganisationInput,
  OrganisationsArgs,
  SetLogoInput,
} from '../organisations.inputs';
import { OrganisationsService } from './organisations.service';
import { PageEditing } from './page-editing.service';

@Resolver(() => OrganisationModel)
export class OrganisationsResolver {
  constructor(
    private readonly service: OrganisationsService,
    private readonly editing: PageEditing,
  ) {}

  @SignedIn()
  @Query(() => OrganisationConnection)
  organisations(@CurrentViewer() viewer: Viewer, @Args() args: OrganisationsArgs): Promise<Page<OrganisationModel>> {
    return this.service.list(viewer, args);
  }

  @SignedIn()
  @Query(() => OrganisationModel, { nullable: true })
  organisation(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OrganisationModel | null> {
    return this.service.find(viewer, id);
  }

  @Requires('organisations.create')
  @RateLimit({ points: 20, seconds: 3_600, by: 'account' })
  @Mutation(() => OrganisationModel)
  createOrganisation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateOrganisationInput,
  ): Promise<OrganisationModel> {
    return this.service.create(viewer, input);
  }

  @SignedIn()
  @RateLimit({ points: 120, seconds: 3_600, by: 'account' })
  @Mutation(() => OrganisationModel)
  editOrganisation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EditOrganisationInput,
  ): Promise<OrganisationModel> {
    return this.editing.edit(viewer, input);
  }

  @SignedIn()
  @Mutation(() => OrganisationModel)
  setLogo(@CurrentViewer() viewer: Viewer, @Args('input') input: SetLogoInput): Promise<OrganisationModel> {
    return this.editing.setLogo(viewer, input);
  }

  @SignedIn()
  @Mutation(() => Boolean)
  removeOrganisation(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.editing.remove(viewer, id);
  }
}

/** In whose name the viewer may publish. */
@Resolver(() => TerritoryModel)
export class TerritoryVoicesResolver {
  constructor(private readonly service: OrganisationsService) {}

  @ResolveField(() => [OrganisationModel])
  voices(@Parent() { territoryId }: TerritoryModel, @CurrentViewer() viewer: Viewer): Promise<OrganisationModel[]> {
    return this.service.represented(viewer, territoryId);
  }
}
