import { Injectable } from '@nestjs/common';
import { decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize, InvalidInputError, StaleVersionError } from '../../../platform/graphql/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import type { Viewer } from '../../identity';
import { Memberships } from '../../territories';
import { canPublishPost } from '../publishing/posts.policy';
import { DraftInputs } from './draft-content';
import { publishDraft } from './drafts.jobs';
import type { ScheduleDraftInput } from './drafts.inputs';
import { DraftsRepository } from './drafts.repository';
import { DraftsService } from './drafts.service';
import type { PostDraftModel } from './post-draft.model';

const LATEST_DAYS = 366;
const DAY_MS = 86_400_000;

/** Puts drafts on the clock, and takes them off it. */
@Injectable()
export class DraftSchedule {
  constructor(
    private readonly drafts: DraftsService,
    private readonly repository: DraftsRepository,
    private readonly inputs: DraftInputs,
    private readonly memberships: Memberships,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Throws what publishing it now would throw, so that its author can put it right while they are here; and
   * `InvalidInputError` for a time that has passed or is more than a year away.
   */
  set(viewer: Viewer, { territory, id, version, publishAt = null }: ScheduleDraftInput): Promise<PostDraftModel> {
    return this.unitOfWork.run(async () => {
      const member = await this.memberships.require(viewer, decodeSharedId(territory));
      const key = { territoryId: member.territoryId, id };
      const draft = await this.drafts.hold(member, id);
      if (draft.version !== version) throw new StaleVersionError();
      await this.repository.schedule(key, publishAt);
      if (publishAt) {
        authorize(canPublishPost(member));
        await this.inputs.toPublish(key, draft.content);
        await this.enqueue(key, publishAt);
      }
      return this.drafts.read(member, id);
    });
  }

  private async enqueue(key: { territoryId: string; id: string }, publishAt: Date): Promise<void> {
    const delay = publishAt.getTime() - Date.now();
    if (delay <= 0 || delay > LATEST_DAYS * DAY_MS) throw new InvalidInputError('publishAt');
    await this.jobs.enqueue(
      publishDraft,
      { ...key, publishAt: publishAt.toISOString() },
      { delaySeconds: delay / 1_000 },
    );
  }
}
