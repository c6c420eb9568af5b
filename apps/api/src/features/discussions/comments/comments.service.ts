import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { authorize, NotFoundError, StaleVersionError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { canComment, Subjects } from '../../subjects';
import type { Membership } from '../../territories';
import { canEditComment } from '../discussions.policy';
import { Mentions } from '../mentions/mentions.service';
import { presentComment } from './comment-presentation';
import type { CommentRow } from './comment-rows';
import type { CommentModel } from './comment.model';
import { CommentChanged, CommentPublished } from './comments.events';
import type { CommentInput, EditCommentInput } from './comments.inputs';
import { CommentsRepository } from './comments.repository';

/** Each change holds its subject first, so that the counters of the spine and of the threads stay exact under parallel writers. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly repository: CommentsRepository,
    private readonly subjects: Subjects,
    private readonly mentions: Mentions,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  comment(viewer: Viewer, { subject: publicId, answers, body }: CommentInput): Promise<CommentModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const subject = await this.subjects.hold(member, id);
      authorize(canComment(member, subject));
      const mentioned = await this.mentions.check(member, body);
      const answered = answers ? await this.answered(member, subject, answers) : null;
      const threadId = answered && (answered.thread_id ?? answered.id);
      const place = { threadId, answersId: answered?.id ?? null };
      const author = { subject, authorId: member.memberId };
      const key = await this.repository.insert({ ...author, ...place, body, mentioned });
      if (threadId) await this.repository.countAnswers(member.territoryId, threadId, 1);
      await this.subjects.count(subject, member.memberId, { comments: 1 });
      const towards = { subject: subject.id, author: answered?.member_id ?? subject.authorId };
      await this.ledger.record({ verb: 'comments.published', by: member, towards, scope: 'territory' });
      await this.events.publish(
        new CommentPublished(key, subject, member.memberId, mentioned, answered?.member_id ?? null),
      );
      await this.events.publish(new CommentChanged(key, subject, threadId, [subject.authorId, member.memberId]));
      return presentComment((await this.repository.find(member, key.id))!, member);
    });
  }

  edit(viewer: Viewer, { id: publicId, body, version }: EditCommentInput): Promise<CommentModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const comment = await this.repository.find(member, id);
      if (!comment?.is_there) throw new NotFoundError();
      authorize(canEditComment(member, { authorId: comment.member_id }));
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

  /** The comment that is to be answered. Throws `NotFoundError` for one that is not there, or elsewhere. */
  private async answered(member: Membership, subject: Key, publicId: string): Promise<CommentRow> {
    const row = await this.repository.findOn(member, subject, publicId);
    if (!row) throw new NotFoundError();
    return row;
  }
}
