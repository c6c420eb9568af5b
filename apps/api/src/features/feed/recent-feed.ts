import { Injectable } from '@nestjs/common';
import { toPage, type Page, type PageRequest } from '../../platform/database/keyset';
import { Subjects, type SubjectModel } from '../subjects';
import { aboutTopic, isNotMuted } from '../topics';
import { FeedScope } from './feed.inputs';
import type { FeedView } from './feed-view';
import { Hydrate } from './steps/hydrate';
import { Present } from './steps/present';
import { SkeletonsRepository } from './steps/skeletons.repository';

const NOT_MUTED = isNotMuted({ subject: 's', territory: '$1', member: '$2' });

/** Within one territory the first two steps are one statement, which these narrow down; as in `Subjects.page`. */
const NARROWED: Record<Exclude<FeedScope, FeedScope.HOME>, string> = {
  [FeedScope.TERRITORY]: `and ${NOT_MUTED}`,
  [FeedScope.MEMBER]: 'and s.author_id = $5::uuid',
  [FeedScope.ORGANISATION]: 'and s.organisation_id = $5::uuid',
  [FeedScope.TOPIC]: aboutTopic,
  [FeedScope.PLACE]: `and s.commune_code = $5::text and ${NOT_MUTED}`,
  [FeedScope.PLACED]: `and s.commune_code is not null and ${NOT_MUTED}`,
};

/** The order « Récents »: newest first, and nothing else decides. */
@Injectable()
export class RecentFeed {
  constructor(
    private readonly subjects: Subjects,
    private readonly skeletons: SkeletonsRepository,
    private readonly hydrate: Hydrate,
    private readonly present: Present,
  ) {}

  page(view: FeedView, request: PageRequest): Promise<Page<SubjectModel>> {
    const { scope, of } = view;
    if (scope === FeedScope.HOME) return this.home(view, request);
    return this.subjects.page(view.readers[0]!, request, NARROWED[scope], of === null ? [] : [of]);
  }

  private async home(view: FeedView, request: PageRequest): Promise<Page<SubjectModel>> {
    const skeleton = await this.skeletons.home(view, request);
    const keys = skeleton.slice(0, request.limit);
    const rows = await this.hydrate.rows(view.readers, keys);
    const { pageInfo } = toPage(
      skeleton,
      request,
      (row) => row,
      (row) => row,
    );
    return { nodes: this.present.nodes(view.readers, rows), pageInfo };
  }
}
