import { Injectable } from '@nestjs/common';
import { encodePublicId, encodeSharedId } from '../../platform/database/public-id';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { Realtime } from '../../platform/realtime/realtime';
import { PostPublished } from './posts.events';

/** Facts about posts → hints in the room of their territory. */
@Injectable()
export class PostsRealtime {
  constructor(private readonly realtime: Realtime) {}

  @OnEvent(PostPublished, 'after commit')
  onPostPublished({ post, authorId, publishedAt }: PostPublished): void {
    const territoryId = encodeSharedId(post.territoryId);
    this.realtime.toRoom(`territory:${territoryId}`).emit('post.published', {
      territoryId,
      subjectId: encodePublicId(post),
      authorId: encodePublicId({ territoryId: post.territoryId, id: authorId }),
      publishedAt: publishedAt.toISOString(),
    });
  }
}
