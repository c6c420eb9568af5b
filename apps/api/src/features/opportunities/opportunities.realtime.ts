import { Injectable } from '@nestjs/common';
import { encodePublicId, encodeSharedId } from '../../platform/database/public-id';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { TerritoryRoom } from '../territories';
import { OpportunityPublished } from './opportunities.events';

/** Facts about opportunities → hints in the room of their territory. */
@Injectable()
export class OpportunitiesRealtime {
  constructor(private readonly room: TerritoryRoom) {}

  @OnEvent(OpportunityPublished, 'after commit')
  async onOpportunityPublished({ opportunity, authorId, publishedAt }: OpportunityPublished): Promise<void> {
    const territoryId = encodeSharedId(opportunity.territoryId);
    const room = await this.room.newsOf(opportunity.territoryId, [authorId]);
    room.emit('opportunity.published', {
      territoryId,
      subjectId: encodePublicId(opportunity),
      authorId: encodePublicId({ territoryId: opportunity.territoryId, id: authorId }),
      publishedAt: publishedAt.toISOString(),
    });
  }
}
