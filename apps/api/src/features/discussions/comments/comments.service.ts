import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { authorize, NotFoundError, StaleVersionError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Subjects } from '../../subjects';
import { canEditComment } from '../discussions.policy';
import { Mentions } from '../mentions/mentions.service';
import { CommentPublishing } from './comment-publishing';
import { presentComment } from './comment-presentation';
import type { CommentModel } from './comment.model';
import { CommentChanged } from './comments.events';
import type { CommentInput, EditCommentInput } from './comments.inputs';
import { CommentsRepository } from './comments.repository';

/** Each change holds its subject first, so that the counters of the spine and of the threads stay exact under parallel writers. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly publishing: CommentPublishing,
    private readonly repository: CommentsRepository,
    private readonly subjects: Subjects,
    private readonly mentions: Mentions,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** Gives `null` when it is held until somebody has read it. */
  comment(viewer: Viewer, input: CommentInput): Promise<CommentModel | null> {
    return this.unitOfWork.run(async () => {
      const { member } = await this.subjects.locate(viewer, input.subject);
      const key = await this.publishing.publish(member, input);
      return key && presentComment((await this.repository.find(member, key.id))!, member);
    });
  }

  edit(viewer: Viewer, { id: publicId, body, version }: EditCommentInput): Promise<CommentModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const comment = await this.repository.find(member, id);
      if (!comment?.is_there) throw new NotFoundError();
      authorize(canEditComment(member, { authorId: comment.member_id }));
      await this.publishing.checkEdit(member, body);
      const mentioned = await this.mentions.check(member, body);
      const subject = await this.subjects.hold(member, comment.subject_id);
      const key = { territoryId: member.territoryId, id };
      const before = await this.repository.edit(key, version, { body, mentioned });
      if (!before) throw new StaleVersionError();
      const added = mentioned.filter((one) => !before.includes(one));
      await this.mentions.announce(subject, member.memberId, added, id);
      await this.events.publish(
        new CommentChanged(key, subject, comment.thread_id, [subject.authorId, member.memberId]),
      );
      return presentComment((await this.repository.find(member, id))!, member);
    });
  }
}
