import { ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { type Viewer, ViewerModel } from '../../identity';
import { MembershipsService } from './memberships.service';
import { MembershipModel } from '../territory.models';

@Resolver(() => ViewerModel)
export class ViewerMembershipsResolver {
  constructor(private readonly service: MembershipsService) {}

  /** Active memberships of active territories, oldest first. */
  @ResolveField(() => [MembershipModel])
  memberships(@CurrentViewer() viewer: Viewer | null): Promise<MembershipModel[]> {
    return viewer ? this.service.ofViewer(viewer) : Promise.resolve([]);
  }
}
