import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { decodePublicId } from '../../../platform/database/public-id';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { Viewer } from '../../identity';
import { MembersLoaders, Memberships } from '../../territories';
import { IntroductionOptionsModel } from '../introduction.models';
import { presentPath } from './path-presentation';
import { PathsService } from './paths.service';

@Resolver(() => IntroductionOptionsModel)
export class PathsResolver {
  constructor(
    private readonly paths: PathsService,
    private readonly memberships: Memberships,
    private readonly members: MembersLoaders,
  ) {}

  /** Who could introduce the viewer to a member. */
  @SignedIn()
  @RateLimit({ by: 'account', points: 60, seconds: 60 })
  @Query(() => IntroductionOptionsModel)
  async introductionPaths(
    @CurrentViewer() viewer: Viewer,
    @Args('member', { type: () => ID }) publicId: string,
  ): Promise<IntroductionOptionsModel> {
    const target = decodePublicId(publicId);
    const reader = await this.memberships.require(viewer, target?.territoryId ?? null);
    const { isConnected, paths } = await this.paths.find(reader, target!.id);
    const ids = [...new Set([target!.id, ...paths.flatMap(({ people }) => people.slice(1))])];
    const [strands, people] = await Promise.all([
      this.paths.strandsOf(reader, paths),
      Promise.all(ids.map((id) => this.members.byKey(viewer).load({ territoryId: reader.territoryId, id }))),
    ]);
    const known = new Map(ids.map((id, index) => [id, people[index]!]));
    const memberOf = (id: string) => known.get(id)!;
    return {
      member: memberOf(target!.id),
      isConnected,
      paths: paths.map((path) => presentPath(path, strands, memberOf)),
    };
  }
}
