import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ScreenedKinds, type HeldWords, type ReleasedContent, type ScreenedKind } from '../../screening';
import type { Membership } from '../../territories';
import { CommentPublishing } from './comment-publishing';
import type { CommentInput } from './comments.inputs';

/** How a comment that was held is shown to who reads it, and published. */
@Injectable()
export class ScreenedComments implements ScreenedKind<CommentInput>, OnModuleInit {
  readonly kind = 'comment';

  constructor(
    private readonly kinds: ScreenedKinds,
    private readonly publishing: CommentPublishing,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async publish(author: Membership, input: CommentInput): Promise<ReleasedContent> {
    const { comment, subjectId } = await this.publishing.release(author, input);
    return { id: comment.id, subjectId };
  }

  show({ subject, body }: CommentInput): HeldWords {
    return { title: null, text: body, besides: [], subject };
  }
}
