import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { Jobs } from '../../../platform/jobs/jobs';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { isAuthor, Subjects, type HeldSubject } from '../../subjects';
import type { Membership } from '../../territories';
import { canDeleteComment } from '../discussions.policy';
import { presentComment } from './comment-presentation';
import type { CommentModel } from './comment.model';
import { CommentChanged } from './comments.events';
import { forgetComment, type ForgetComment } from './comments.jobs';
import { CommentsRepository, type PlacedComment } from './comments.repository';

/** Time to take a deletion back: the ten seconds of the undo on screen, and a slow network. */
const UNDO_SECONDS = 30;

/** Takes comments away, back while that can be undone, and their words for good after. */
@Injectable()
export class CommentDeletions {
  constructor(
    private readonly repository: CommentsRepository,
    private readonly subjects: Subjects,
    private readonly ledger: Ledger,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  delete(viewer: Viewer, publicId: string): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const comment = await this.repository.find(member, id);
      if (!comment?.is_there) throw new NotFoundError();
      const author = { authorId: comment.member_id };
      authorize(canDeleteComment(member, author));
      const subject = await this.subjects.hold(member, comment.subject_id);
      const key = { territoryId: member.territoryId, id };
      const deleted = await this.repository.delete(key, member.memberId);
      if (!deleted) throw new NotFoundError();
      await this.count(subject, key, deleted, -1);
      await this.jobs.enqueue(forgetComment, key, { delaySeconds: 2 * UNDO_SECONDS });
      if (!isAuthor(member, author)) {
        const towards = { subject: subject.id, author: author.authorId };
        await this.ledger.record({ verb: 'comments.removed', by: member, towards, scope: 'private' });
      }
      return true;
    });
  }

  /** For whoever deleted it. Throws `NotFoundError` once it is too late. */
  restore(viewer: Viewer, publicId: string): Promise<CommentModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const key = { territoryId: member.territoryId, id };
      const deleted = await this.repository.deletedBy(key, member.memberId, UNDO_SECONDS);
      if (!deleted) throw new NotFoundError();
      const subject = await this.subjects.hold(member, deleted.subjectId);
      if (!(await this.repository.restore(key))) throw new NotFoundError();
      await this.count(subject, key, deleted, 1);
      return this.read(member, id);
    });
  }

  @HandlesJob(forgetComment)
  async forget(key: ForgetComment): Promise<void> {
    await this.unitOfWork.run(() => this.repository.forget(key, UNDO_SECONDS));
  }

  private async count(subject: HeldSubject, key: Key, comment: PlacedComment, added: 1 | -1): Promise<void> {
    const { threadId, authorId } = comment;
    if (threadId) await this.repository.countAnswers(key.territoryId, threadId, added);
    await this.subjects.count(subject, authorId, { comments: added });
    await this.events.publish(new CommentChanged(key, subject, threadId, [subject.authorId, authorId]));
  }

  private async read(member: Membership, id: string): Promise<CommentModel> {
    const row = await this.repository.find(member, id);
    if (!row) throw new NotFoundError();
    return presentComment(row, member);
  }
}
