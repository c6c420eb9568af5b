import { Injectable } from '@nestjs/common';
import { pageRequest, type Page } from '../../platform/database/keyset';
import { decodeSharedId } from '../../platform/database/public-id';
import type { PageArgs } from '../../platform/graphql/page.model';
import type { Viewer } from '../identity';
import type { OrganisationModel } from '../organisations';
import { Subjects, type SubjectModel } from '../subjects';
import { Memberships, MembershipsService, type MembershipModel } from '../territories';
import type { FeedArgs } from './feed.inputs';

@Injectable()
export class FeedService {
  constructor(
    private readonly subjects: Subjects,
    private readonly memberships: Memberships,
    private readonly membershipsService: MembershipsService,
  ) {}

  async page(viewer: Viewer, args: FeedArgs): Promise<Page<SubjectModel>> {
    const reader = await this.memberships.require(viewer, decodeSharedId(args.territory));
    return this.subjects.page(reader, pageRequest(args));
  }

  /** What was published in the name of an organisation. */
  async ofOrganisation(
    viewer: Viewer,
    { territoryId, pageId }: OrganisationModel,
    args: PageArgs,
  ): Promise<Page<SubjectModel>> {
    const reader = await this.memberships.require(viewer, territoryId);
    return this.subjects.page(reader, pageRequest(args), 'and s.organisation_id = $5::uuid', [pageId]);
  }

  async markSeen(viewer: Viewer, territory: string): Promise<MembershipModel> {
    const member = await this.memberships.require(viewer, decodeSharedId(territory));
    await this.memberships.markFeedSeen(member);
    this.memberships.forget(viewer);
    return this.membershipsService.one(viewer, member.territoryId);
  }
}
