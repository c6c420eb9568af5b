import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { defineJob } from '../../../platform/jobs/define-job';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { Jobs } from '../../../platform/jobs/jobs';
import { MediaService } from '../../media';
import { PostDeleted } from '../posts.events';
import { PostMediaRepository } from './post-media.repository';

/** Longer than anybody may take a deletion back. */
const WAIT_SECONDS = 120;

const releaseMedia = defineJob({
  name: 'posts.release-media',
  schema: z.object({ territoryId: z.uuid(), id: z.uuid() }),
  maxAttempts: 10,
});

/** The pictures of a deleted post go from the store as well, once nobody can bring it back. */
@Injectable()
export class PostMediaRemoval {
  constructor(
    private readonly repository: PostMediaRepository,
    private readonly media: MediaService,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @OnEvent(PostDeleted, 'in transaction')
  async onPostDeleted({ post: { territoryId, id } }: PostDeleted): Promise<void> {
    await this.jobs.enqueue(releaseMedia, { territoryId, id }, { delaySeconds: WAIT_SECONDS });
  }

  @HandlesJob(releaseMedia)
  release(post: { territoryId: string; id: string }): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.repository.holdDeleted(post))) return;
      const media = (await this.repository.of(post)).map(({ id }) => id);
      await this.media.release(...media);
      await this.repository.remove(post, media);
    });
  }
}
