import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires, SignedIn } from '../../../platform/auth/rule.decorator';
import { decodeSharedId } from '../../../platform/database/public-id';
import { PageArgs } from '../../../platform/graphql/page.model';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import type { Viewer } from '../../identity';
import { TerritoryCardModel, TerritoryModel } from '../../territories';
import { AdmissionsService } from './admissions.service';
import { RefuseJoinRequestInput, RequestToJoinInput } from './join-request.inputs';
import { JoinRequestConnection, JoinRequestModel } from './join-request.models';
import { JoinRequestsService } from './join-requests.service';
import { OwnRequestsLoaders } from './own-requests.loaders';

const REQUESTS = { points: 20, seconds: 3600, by: 'account' } as const;

/** For those who ask. */
@Resolver(() => TerritoryCardModel)
export class JoinRequestsResolver {
  constructor(
    private readonly service: JoinRequestsService,
    private readonly own: OwnRequestsLoaders,
  ) {}

  /** The viewer's latest, whatever became of it. */
  @ResolveField(() => JoinRequestModel, { nullable: true })
  request(@Parent() { id }: TerritoryCardModel, @CurrentViewer() viewer: Viewer): Promise<JoinRequestModel | null> {
    return this.own.byTerritory(viewer).load(decodeSharedId(id)!);
  }

  @SignedIn()
  @RateLimit(REQUESTS)
  @Mutation(() => JoinRequestModel)
  requestToJoin(@CurrentViewer() viewer: Viewer, @Args('input') input: RequestToJoinInput): Promise<JoinRequestModel> {
    return this.service.ask(viewer, input);
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async withdrawJoinRequest(
    @CurrentViewer() viewer: Viewer,
    @Args('request', { type: () => ID }) request: string,
  ): Promise<boolean> {
    await this.service.withdraw(viewer, request);
    return true;
  }
}

/** For those who answer. */
@Resolver(() => TerritoryModel)
export class AdmissionsResolver {
  constructor(private readonly service: AdmissionsService) {}

  /** Those that wait, oldest first. */
  @ResolveField(() => JoinRequestConnection)
  joinRequests(@Parent() { territoryId }: TerritoryModel, @CurrentViewer() viewer: Viewer, @Args() args: PageArgs) {
    return this.service.queue(viewer, territoryId, args);
  }

  @Requires('members.approve')
  @Mutation(() => JoinRequestModel)
  approveJoinRequest(
    @CurrentViewer() viewer: Viewer,
    @Args('request', { type: () => ID }) request: string,
  ): Promise<JoinRequestModel> {
    return this.service.approve(viewer, request);
  }

  @Requires('members.approve')
  @Mutation(() => JoinRequestModel)
  refuseJoinRequest(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RefuseJoinRequestInput,
  ): Promise<JoinRequestModel> {
    return this.service.refuse(viewer, input.request, input.reason);
  }
}
