import { Injectable } from '@nestjs/common';
import { olderThan, pageRequest, toPage, type Page } from '../../platform/database/keyset';
import { decodeSharedId } from '../../platform/database/public-id';
import type { Viewer } from '../identity';
import { Subjects, type SubjectModel } from '../subjects';
import { Memberships, MembershipsService, type MembershipModel } from '../territories';
import type { FeedArgs } from './feed.inputs';

/** The skeleton of a page: everything that the member may see, newest first. */
export const NEWEST_FIRST = `
  and ${olderThan('s.published_at', 's.id', '$3', '$4')}
  order by s.published_at desc, s.id desc limit $5`;

@Injectable()
export class FeedService {
  constructor(
    private readonly subjects: Subjects,
    private readonly memberships: Memberships,
    private readonly membershipsService: MembershipsService,
  ) {}

  async page(viewer: Viewer, args: FeedArgs): Promise<Page<SubjectModel>> {
    const reader = await this.memberships.require(viewer, decodeSharedId(args.territory));
    const request = pageRequest(args);
    const { after, limit } = request;
    const rows = await this.subjects.read(reader, NEWEST_FIRST, [after?.at ?? null, after?.id ?? null, limit + 1]);
    return toPage(rows, request, (row) => row, (row) => this.subjects.present(row, reader));
  }

  async markSeen(viewer: Viewer, territory: string): Promise<MembershipModel> {
    const member = await this.memberships.require(viewer, decodeSharedId(territory));
    await this.memberships.markFeedSeen(member);
    this.memberships.forget(viewer);
    return this.membershipsService.one(viewer, member.territoryId);
  }
}
