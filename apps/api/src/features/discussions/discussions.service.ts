import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Events } from '../../platform/events/events';
import { authorize, NotFoundError } from '../../platform/graphql/domain-error';
import type { Viewer } from '../identity';
import { Ledger } from '../ledger';
import { canComment, canReact, isAuthor, Subjects, type SubjectModel } from '../subjects';
import { presentComment } from './comments/comment-presentation';
import type { CommentModel } from './comments/comment.model';
import { CommentPublished, ReactionGiven } from './discussions.events';
import type { CommentInput, ReactInput } from './discussions.inputs';
import { canDeleteComment } from './discussions.policy';
import { DiscussionsRepository } from './discussions.repository';
import { Mentions } from './mentions/mentions.service';

/** Each change holds its subject first, so that the counters of the spine stay exact under parallel writers. */
@Injectable()
export class DiscussionsService {
  constructor(
    private readonly repository: DiscussionsRepository,
    private readonly subjects: Subjects,
    private readonly mentions: Mentions,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  comment(viewer: Viewer, { subject: publicId, body }: CommentInput): Promise<CommentModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const subject = await this.subjects.hold(member, id);
      authorize(canComment(member, subject));
      const mentioned = await this.mentions.check(member, body);
      const key = await this.repository.insertComment({ subject, authorId: member.memberId, body, mentioned });
      await this.subjects.count(subject, member.memberId, { comments: 1 });
      const towards = { subject: subject.id, author: subject.authorId };
      await this.ledger.record({ verb: 'comments.published', by: member, towards, scope: 'territory' });
      await this.events.publish(new CommentPublished(key, subject, member.memberId, mentioned));
      return presentComment((await this.repository.find(member, key.id))!, member);
    });
  }

  deleteComment(viewer: Viewer, publicId: string): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const comment = await this.repository.find(member, id);
      if (!comment) throw new NotFoundError();
      const author = { authorId: comment.member_id };
      authorize(canDeleteComment(member, author));
      const subject = await this.subjects.hold(member, comment.subject_id);
      if (!(await this.repository.deleteComment({ territoryId: member.territoryId, id }))) throw new NotFoundError();
      await this.subjects.count(subject, author.authorId, { comments: -1 });
      if (!isAuthor(member, author)) {
        const towards = { subject: subject.id, author: author.authorId };
        await this.ledger.record({ verb: 'comments.removed', by: member, towards, scope: 'private' });
      }
      return true;
    });
  }

  react(viewer: Viewer, { subject: publicId, kind }: ReactInput): Promise<SubjectModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      authorize(canReact(member));
      const subject = await this.subjects.hold(member, id);
      if (kind) {
        const { isNew } = await this.repository.react(subject, member.memberId, kind);
        if (isNew) {
          await this.subjects.count(subject, member.memberId, { reactions: 1 });
          const towards = { subject: subject.id, author: subject.authorId };
          await this.ledger.record({ verb: 'reactions.given', by: member, towards, scope: 'territory' });
          await this.events.publish(new ReactionGiven(subject, member.memberId, kind));
        }
      } else if (await this.repository.takeReactionBack(subject, member.memberId)) {
        await this.subjects.count(subject, member.memberId, { reactions: -1 });
      }
      return (await this.subjects.find(member, id))!;
    });
  }
}
