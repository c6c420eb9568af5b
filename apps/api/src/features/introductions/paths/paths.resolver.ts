import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { decodePublicId } from '../../../platform/database/public-id';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { Viewer } from '../../identity';
import { OrganisationPeople, OrganisationsService } from '../../organisations';
import { Memberships } from '../../territories';
import { IntroductionOptionsModel } from '../introduction.models';
import { IntroductionOptions } from './introduction-options';

const SEARCHES = { by: 'account', points: 60, seconds: 60 } as const;

/** Of an organisation, as many people as one would ask about: those who answer for it come first. */
const MOST_PEOPLE = 5;

@Resolver(() => IntroductionOptionsModel)
export class PathsResolver {
  constructor(
    private readonly options: IntroductionOptions,
    private readonly memberships: Memberships,
    private readonly organisations: OrganisationsService,
    private readonly people: OrganisationPeople,
  ) {}

  /** Who could introduce the viewer to a member. */
  @SignedIn()
  @RateLimit(SEARCHES)
  @Query(() => IntroductionOptionsModel)
  async introductionPaths(
    @CurrentViewer() viewer: Viewer,
    @Args('member', { type: () => ID }) publicId: string,
  ): Promise<IntroductionOptionsModel> {
    const target = decodePublicId(publicId);
    const reader = await this.memberships.require(viewer, target?.territoryId ?? null);
    return this.options.to(viewer, reader, target!.id);
  }

  /** Who could introduce the viewer to one of an organisation’s people; the person who is closest comes first. */
  @SignedIn()
  @RateLimit(SEARCHES)
  @Query(() => [IntroductionOptionsModel])
  async organisationIntroductionPaths(
    @CurrentViewer() viewer: Viewer,
    @Args('organisation', { type: () => ID }) publicId: string,
  ): Promise<IntroductionOptionsModel[]> {
    const reader = await this.memberships.require(viewer, decodePublicId(publicId)?.territoryId ?? null);
    const page = await this.organisations.find(viewer, publicId);
    if (!page) throw new NotFoundError();
    const people = (await this.people.list(viewer, page)).filter(({ member }) => !member.isViewer);
    const options: IntroductionOptionsModel[] = [];
    // One after the other: a search is no reason to hold several connections.
    for (const { member } of people.slice(0, MOST_PEOPLE)) {
      options.push(await this.options.to(viewer, reader, decodePublicId(member.id)!.id));
    }
    return options
      .filter(({ isConnected, paths }) => !isConnected && paths.length > 0)
      .toSorted((one, other) => other.paths[0]!.strength - one.paths[0]!.strength);
  }
}
