import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { authorize, InvalidInputError, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { CommentChanged, CommentsRepository, type CommentRow } from '../../discussions';
import { Ledger } from '../../ledger';
import { canEditSubject, type HeldSubject, scopeOf, Subjects } from '../../subjects';
import type { Membership } from '../../territories';
import type { PostModel } from '../post.model';
import { AnswerAccepted } from './questions.events';
import type { AcceptAnswerInput } from './questions.inputs';
import { QuestionsRepository } from './questions.repository';

@Injectable()
export class QuestionsService {
  constructor(
    private readonly repository: QuestionsRepository,
    private readonly comments: CommentsRepository,
    private readonly subjects: Subjects,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** Marks, changes or takes back the answer. Throws `InvalidInputError` for a post that asks nothing. */
  accept(viewer: Viewer, { post: publicId, comment }: AcceptAnswerInput): Promise<PostModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const post = await this.subjects.hold(member, id);
      authorize(canEditSubject(member, post));
      const chosen = comment ? await this.comments.findOn(member, post, comment) : null;
      if (chosen === undefined) throw new NotFoundError();
      const before = await this.repository.accept(post, chosen?.id ?? null);
      if (!before) throw new InvalidInputError('post');
      if (before.acceptedId !== (chosen?.id ?? null)) {
        await this.hint(member, post, before.acceptedId);
        await this.hint(member, post, chosen?.id ?? null);
        if (chosen) await this.tell(member, post, chosen);
      }
      return (await this.subjects.find(member, id)) as PostModel;
    });
  }

  private async tell(member: Membership, post: HeldSubject, { id, member_id: authorId }: CommentRow): Promise<void> {
    const towards = { subject: post.id, author: authorId };
    await this.ledger.record({ verb: 'answers.accepted', by: member, towards, scope: scopeOf(post) });
    const comment = { territoryId: post.territoryId, id };
    await this.events.publish(new AnswerAccepted(post, comment, authorId, member.memberId));
  }

  /** Whoever shows the comments reads that one again. */
  private async hint(member: Membership, post: HeldSubject, id: string | null): Promise<void> {
    const row = id && (await this.comments.find(member, id));
    if (!row) return;
    const key: Key = { territoryId: post.territoryId, id };
    await this.events.publish(new CommentChanged(key, post, row.thread_id, [post.authorId, row.member_id]));
  }
}
