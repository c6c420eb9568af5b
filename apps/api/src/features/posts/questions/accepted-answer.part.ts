import { Injectable, type OnModuleInit } from '@nestjs/common';
import { commentSql, presentCommentJson, type CommentJson } from '../../discussions';
import type { Membership } from '../../territories';
import type { PostPart } from '../parts/post-part';
import { PostParts } from '../parts/post-parts';
import type { PostModel } from '../post.model';

/** What answers a question: chosen once it has comments, so that no input brings it. */
@Injectable()
export class AcceptedAnswerPart implements PostPart<CommentJson>, OnModuleInit {
  readonly name = 'acceptedAnswer';
  readonly contentSql = `select ${commentSql('p.accepted_id')}`;

  constructor(private readonly parts: PostParts) {}

  onModuleInit(): void {
    this.parts.register(this);
  }

  isGiven(): boolean {
    return false;
  }

  write(): Promise<void> {
    return Promise.resolve();
  }

  present(content: CommentJson | null, reader: Membership): Pick<PostModel, 'acceptedAnswer'> {
    return { acceptedAnswer: content && presentCommentJson(content, reader) };
  }
}
