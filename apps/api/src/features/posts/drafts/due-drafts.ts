import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DomainError, ForbiddenError } from '../../../platform/graphql/domain-error';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { Attention, type NoticeKind } from '../../attention';
import { Memberships } from '../../territories';
import { PostsService } from '../publishing/posts.service';
import { DraftInputs } from './draft-content';
import { forgetDrafts, publishDraft, type DuePayload } from './drafts.jobs';
import { DraftsRepository } from './drafts.repository';

/** Longer than a device keeps what it has not saved yet. */
const KEPT_DAYS = 30;

const NOT_PUBLISHED: NoticeKind = {
  name: 'posts.draft_refused',
  mail: 'within budget',
  mailText: 'mail.notice.draftRefused',
  path: (slug) => `/t/${slug}/drafts`,
};

/** Drafts whose time has come: published with the rights that their authors have then. */
@Injectable()
export class DueDrafts implements OnModuleInit {
  constructor(
    private readonly repository: DraftsRepository,
    private readonly inputs: DraftInputs,
    private readonly posts: PostsService,
    private readonly memberships: Memberships,
    private readonly attention: Attention,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.attention.registerKind(NOT_PUBLISHED);
  }

  /** A refusal stays with the draft, and its author is told; anything else is tried again. */
  @HandlesJob(publishDraft)
  async publish(due: DuePayload): Promise<void> {
    try {
      await this.unitOfWork.run(() => this.publishIfDue(due));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.unitOfWork.run(() => this.refuse(due, error));
    }
  }

  @HandlesJob(forgetDrafts)
  forget(): Promise<void> {
    return this.repository.forgetGone(KEPT_DAYS);
  }

  private async publishIfDue({ territoryId, id, publishAt }: DuePayload): Promise<void> {
    const draft = await this.repository.hold({ territoryId, id });
    if (!draft || draft.isGone || draft.publishAt?.toISOString() !== publishAt) return;
    const author = await this.memberships.current(draft.accountId, territoryId);
    if (!author) throw new ForbiddenError();
    await this.posts.publishAs(author, await this.inputs.toPublish({ territoryId, id }, draft.content));
  }

  private async refuse({ territoryId, id, publishAt }: DuePayload, { code, field }: DomainError): Promise<void> {
    if (!(await this.repository.refuse({ territoryId, id }, new Date(publishAt), code, field))) return;
    const draft = await this.repository.hold({ territoryId, id });
    await this.attention.reach({ kind: NOT_PUBLISHED, territoryId, to: draft!.memberId, by: null });
  }
}
