import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { Viewer } from '../../identity';
import { OrganisationClaimModel, OrganisationModel, OrganisationPersonModel } from '../organisation.models';
import {
  ClaimOrganisationInput,
  DecideClaimInput,
  OrganisationPersonInput,
  SetOrganisationRoleInput,
} from '../organisations.inputs';
import { ClaimsService } from './claims.service';
import { OrganisationPeople } from './people.service';

@Resolver(() => OrganisationModel)
export class OrganisationPeopleResolver {
  constructor(
    private readonly service: OrganisationPeople,
    private readonly claims: ClaimsService,
  ) {}

  /** Who belongs to it; those who answer for it come first. */
  @ResolveField(() => [OrganisationPersonModel])
  people(
    @Parent() organisation: OrganisationModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<OrganisationPersonModel[]> {
    return this.service.list(viewer, organisation);
  }

  /** Who waits for a role in it; empty for whoever may not decide. */
  @ResolveField('claims', () => [OrganisationClaimModel])
  waitingClaims(
    @Parent() organisation: OrganisationModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<OrganisationClaimModel[]> {
    return this.claims.waiting(viewer, organisation);
  }

  @SignedIn()
  @RateLimit({ points: 30, seconds: 3_600, by: 'account' })
  @Mutation(() => OrganisationModel)
  claimOrganisation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ClaimOrganisationInput,
  ): Promise<OrganisationModel> {
    return this.claims.claim(viewer, input);
  }

  @SignedIn()
  @Mutation(() => OrganisationModel)
  withdrawClaim(
    @CurrentViewer() viewer: Viewer,
    @Args('organisation', { type: () => ID }) organisation: string,
  ): Promise<OrganisationModel> {
    return this.claims.withdraw(viewer, organisation);
  }

  @SignedIn()
  @Mutation(() => OrganisationModel)
  decideClaim(@CurrentViewer() viewer: Viewer, @Args('input') input: DecideClaimInput): Promise<OrganisationModel> {
    return this.claims.decide(viewer, input);
  }

  @SignedIn()
  @Mutation(() => OrganisationModel)
  setOrganisationRole(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetOrganisationRoleInput,
  ): Promise<OrganisationModel> {
    return this.service.setRole(viewer, input);
  }

  @SignedIn()
  @Mutation(() => OrganisationModel)
  removeFromOrganisation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: OrganisationPersonInput,
  ): Promise<OrganisationModel> {
    return this.service.remove(viewer, input);
  }
}
