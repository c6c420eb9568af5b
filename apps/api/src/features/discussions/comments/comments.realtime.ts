import { Injectable } from '@nestjs/common';
import { encodePublicId, encodeSharedId } from '../../../platform/database/public-id';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { AudienceRoom } from '../../subjects';
import { CommentChanged } from './comments.events';

/** Facts about comments → hints for whoever may see their subject. */
@Injectable()
export class CommentsRealtime {
  constructor(private readonly room: AudienceRoom) {}

  @OnEvent(CommentChanged, 'after commit')
  async onCommentChanged({ comment, subject, threadId, people }: CommentChanged): Promise<void> {
    const { territoryId } = comment;
    const room = await this.room.newsOf(subject, people);
    room.emit('comment.changed', {
      territoryId: encodeSharedId(territoryId),
      subjectId: encodePublicId(subject),
      commentId: encodePublicId(comment),
      threadId: threadId && encodePublicId({ territoryId, id: threadId }),
    });
  }
}
