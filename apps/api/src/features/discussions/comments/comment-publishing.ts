import { Injectable } from '@nestjs/common';
import { decodePublicId, type Key } from '../../../platform/database/public-id';
import { Events } from '../../../platform/events/events';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import { Ledger } from '../../ledger';
import { Screening } from '../../screening';
import { canComment, scopeOf, Subjects } from '../../subjects';
import type { Membership } from '../../territories';
import { Mentions } from '../mentions/mentions.service';
import type { CommentRow } from './comment-rows';
import { CommentChanged, CommentPublished } from './comments.events';
import type { CommentInput } from './comments.inputs';
import { CommentsRepository } from './comments.repository';

const COMMENT = { kind: 'comment', group: 'comments' } as const;

/** Brings a comment before its readers, through the gate. Belongs in a unit of work. */
@Injectable()
export class CommentPublishing {
  constructor(
    private readonly repository: CommentsRepository,
    private readonly subjects: Subjects,
    private readonly mentions: Mentions,
    private readonly screening: Screening,
    private readonly ledger: Ledger,
    private readonly events: Events,
  ) {}

  /** Gives `null` when it is held until somebody has read it. */
  async publish(author: Membership, input: CommentInput): Promise<Key | null> {
    const leave = await this.screening.check(author, { ...COMMENT, act: 'publish', words: input.body }, input);
    if (!leave) return null;
    const { comment } = await this.release(author, input);
    await leave.published(comment.id);
    return comment;
  }

  checkEdit(editor: Membership, body: string): Promise<void> {
    return this.screening.checkEdit(editor, { ...COMMENT, words: body });
  }

  /** As `publish`, for what went through the gate: no check looks at it again. */
  async release(
    author: Membership,
    { subject: publicId, answers, body }: CommentInput,
  ): Promise<{ comment: Key; subjectId: string }> {
    const subject = await this.subjects.hold(author, decodePublicId(publicId)?.id ?? '');
    authorize(canComment(author, subject));
    const mentioned = await this.mentions.check(author, body);
    const answered = answers ? await this.answered(author, subject, answers) : null;
    const threadId = answered && (answered.thread_id ?? answered.id);
    const place = { threadId, answersId: answered?.id ?? null };
    const by = { subject, authorId: author.memberId };
    const comment = await this.repository.insert({ ...by, ...place, body, mentioned });
    if (threadId) await this.repository.countAnswers(author.territoryId, threadId, 1);
    await this.subjects.count(subject, author.memberId, { comments: 1 });
    await this.events.publish(
      new CommentPublished(comment, subject, author.memberId, mentioned, answered?.member_id ?? null),
    );
    const towards = { subject: subject.id, author: answered?.member_id ?? subject.authorId };
    await this.ledger.record({ verb: 'comments.published', by: author, towards, scope: scopeOf(subject) });
    await this.events.publish(new CommentChanged(comment, subject, threadId, [subject.authorId, author.memberId]));
    return { comment, subjectId: subject.id };
  }

  /** The comment that is to be answered. Throws `NotFoundError` for one that is not there, or elsewhere. */
  private async answered(member: Membership, subject: Key, publicId: string): Promise<CommentRow> {
    const row = await this.repository.findOn(member, subject, publicId);
    if (!row) throw new NotFoundError();
    return row;
  }
}
