import { Injectable } from '@nestjs/common';
import { decodeSharedId } from '../../../platform/database/public-id';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Subjects } from '../../subjects';
import type { FreshnessModel } from '../freshness.models';
import { ReviewItems } from '../review/review-items';
import { ReviewRepository } from '../review/review.repository';
import { ViewsRepository } from './views.repository';

const WEEKS = 12;

/** How often content is opened, and how often that was too late. */
@Injectable()
export class ViewsService {
  constructor(
    private readonly repository: ViewsRepository,
    private readonly review: ReviewRepository,
    private readonly items: ReviewItems,
    private readonly subjects: Subjects,
  ) {}

  async count(viewer: Viewer, publicId: string): Promise<void> {
    const { member, id } = await this.subjects.locate(viewer, publicId);
    if (!(await this.repository.count(member, id))) throw new NotFoundError();
  }

  async freshness(viewer: Viewer, territory: string): Promise<FreshnessModel> {
    const reader = await this.items.curator(viewer, decodeSharedId(territory));
    const [overdueCount = 0] = await this.review.counts([reader]);
    return { overdueCount, weeks: await this.repository.byWeek(reader.territoryId, WEEKS) };
  }
}
