import { Injectable } from '@nestjs/common';
import { encodePublicId, encodeSharedId } from '../../platform/database/public-id';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { AudienceRoom } from '../subjects';
import { OpportunityPublished } from './opportunities.events';

/** Facts about opportunities → hints for whoever may see them. */
@Injectable()
export class OpportunitiesRealtime {
  constructor(private readonly room: AudienceRoom) {}

  @OnEvent(OpportunityPublished, 'after commit')
  async onOpportunityPublished({ opportunity, authorId, publishedAt }: OpportunityPublished): Promise<void> {
    const territoryId = encodeSharedId(opportunity.territoryId);
    const room = await this.room.newsOf(opportunity, [authorId]);
    room.emit('opportunity.published', {
      territoryId,
      subjectId: encodePublicId(opportunity),
      authorId: encodePublicId({ territoryId: opportunity.territoryId, id: authorId }),
      publishedAt: publishedAt.toISOString(),
    });
  }
}
