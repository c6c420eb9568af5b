import { Injectable } from '@nestjs/common';
import { encodePublicId, encodeSharedId } from '../../../platform/database/public-id';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { AudienceRoom } from '../../subjects';
import { PollChanged } from './polls.events';

/** Votes → a hint for whoever may see the post. What each may see of the results is not the same, so that it carries none. */
@Injectable()
export class PollsRealtime {
  constructor(private readonly room: AudienceRoom) {}

  @OnEvent(PollChanged, 'after commit')
  async onPollChanged({ post, voterCount, people }: PollChanged): Promise<void> {
    const room = await this.room.newsOf(post, people);
    const [territoryId, subjectId] = [encodeSharedId(post.territoryId), encodePublicId(post)];
    room.emit('poll.changed', { territoryId, subjectId, voterCount });
  }
}
