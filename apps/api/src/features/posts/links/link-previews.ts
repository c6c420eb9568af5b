import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import type { Viewer } from '../../identity';
import { MediaService } from '../../media';
import { canEditSubject, Subjects } from '../../subjects';
import { PostPreviewed } from '../posts.events';
import { fetchPreview, sweepPreviews } from './links.jobs';
import { LinksRepository } from './links.repository';
import { PageVisits } from './page-visits';

/** Cards of linked pages: asked for by a job, shown wherever the page is linked, put away by an author. */
@Injectable()
export class LinkPreviews {
  constructor(
    private readonly repository: LinksRepository,
    private readonly visits: PageVisits,
    private readonly media: MediaService,
    private readonly subjects: Subjects,
    private readonly events: Events,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @HandlesJob(fetchPreview)
  async fetch({ previewId }: { previewId: string }): Promise<void> {
    const url = await this.repository.due(previewId);
    if (!url) return;
    const found = await this.visits.visit(url);
    await this.unitOfWork.run(async () => {
      if (!found) return this.repository.failed(previewId);
      await this.media.release(await this.repository.found(previewId, found));
      for (const post of await this.repository.postsWith(previewId)) {
        await this.events.publish(new PostPreviewed(post, post.authorId));
      }
    });
  }

  @HandlesJob(sweepPreviews)
  sweep(): Promise<void> {
    return this.unitOfWork.run(async () => this.media.release(...(await this.repository.forgetUnlinked())));
  }

  /** The link stays in the words. Throws `NotFoundError` where there is no card. */
  async hide(viewer: Viewer, publicId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const post = await this.subjects.hold(member, id);
      authorize(canEditSubject(member, post));
      if (!(await this.repository.hide(post))) throw new NotFoundError();
      await this.events.publish(new PostPreviewed(post, post.authorId));
    });
  }
}
