import { Injectable } from '@nestjs/common';
import { topicSlug } from '@rayonne/contracts';
import { pageRequest, type Page } from '../../platform/database/keyset';
import { decodeSharedId } from '../../platform/database/public-id';
import type { PageArgs } from '../../platform/graphql/page.model';
import { InvalidInputError } from '../../platform/graphql/domain-error';
import type { Viewer } from '../identity';
import type { OrganisationModel } from '../organisations';
import type { SubjectModel } from '../subjects';
import { Memberships, MembershipsService, type MembershipModel } from '../territories';
import { FeedOrder, FeedScope, type FeedArgs, type MarkFeedSeenInput } from './feed.inputs';
import type { FeedConnection } from './feed.model';
import { narrowingOf, type FeedView } from './feed-view';
import { RankedFeed } from './ranking/ranked-feed';
import { RecentFeed } from './recent-feed';

const NOTHING: FeedConnection = {
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
};

@Injectable()
export class FeedService {
  constructor(
    private readonly recent: RecentFeed,
    private readonly ranked: RankedFeed,
    private readonly memberships: Memberships,
    private readonly membershipsService: MembershipsService,
  ) {}

  async page(viewer: Viewer, args: FeedArgs): Promise<FeedConnection> {
    const view = await this.viewOf(viewer, args);
    if (!view || view.readers.length === 0) return NOTHING;
    if (args.order === FeedOrder.RECENT) return this.recent.page(view, pageRequest(args));
    return this.ranked.page(viewer.accountId, view, args.first, args.after);
  }

  /** What was published in the name of an organisation. */
  async ofOrganisation(
    viewer: Viewer,
    { territoryId, pageId }: OrganisationModel,
    args: PageArgs,
  ): Promise<Page<SubjectModel>> {
    const reader = await this.memberships.require(viewer, territoryId);
    return this.recent.page({ scope: FeedScope.ORGANISATION, readers: [reader], of: pageId }, pageRequest(args));
  }

  async markSeen(viewer: Viewer, { territory, until }: MarkFeedSeenInput): Promise<MembershipModel> {
    const member = await this.memberships.require(viewer, decodeSharedId(territory));
    await this.memberships.markFeedSeen(member, until ?? null);
    this.memberships.forget(viewer);
    return this.membershipsService.one(viewer, member.territoryId);
  }

  /** Nothing where the scope is about something that does not exist in the territory. */
  private async viewOf(viewer: Viewer, { scope, territory, of }: FeedArgs): Promise<FeedView | null> {
    if (scope === FeedScope.HOME) return { scope, readers: await this.memberships.all(viewer), of: null };
    if (!territory) throw new InvalidInputError('territory');
    const reader = await this.memberships.require(viewer, decodeSharedId(territory));
    if (scope === FeedScope.TERRITORY || scope === FeedScope.PLACED) return { scope, readers: [reader], of: null };
    if (!of) throw new InvalidInputError('of');
    const narrowing = narrowingOf(scope, reader, scope === FeedScope.TOPIC ? topicSlug(of) : of);
    return narrowing === null ? null : { scope, readers: [reader], of: narrowing };
  }
}
