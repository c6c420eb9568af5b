import { Injectable } from '@nestjs/common';
import { encodePublicId, encodeSharedId } from '../../../platform/database/public-id';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { AudienceRoom } from '../../subjects';
import { PostPreviewed, PostPublished } from '../posts.events';

/** Facts about posts → hints for whoever may see them. */
@Injectable()
export class PostsRealtime {
  constructor(private readonly room: AudienceRoom) {}

  @OnEvent(PostPublished, 'after commit')
  async onPostPublished({ post, authorId, publishedAt }: PostPublished): Promise<void> {
    const territoryId = encodeSharedId(post.territoryId);
    const room = await this.room.newsOf(post, [authorId]);
    room.emit('post.published', {
      territoryId,
      subjectId: encodePublicId(post),
      authorId: encodePublicId({ territoryId: post.territoryId, id: authorId }),
      publishedAt: publishedAt.toISOString(),
    });
  }

  @OnEvent(PostPreviewed, 'after commit')
  async onPostPreviewed({ post, authorId }: PostPreviewed): Promise<void> {
    const room = await this.room.newsOf(post, [authorId]);
    room.emit('post.previewed', {
      territoryId: encodeSharedId(post.territoryId),
      subjectId: encodePublicId(post),
    });
  }
}
