import { Injectable } from '@nestjs/common';
import { encodePublicId, encodeSharedId } from '../../platform/database/public-id';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { Realtime } from '../../platform/realtime/realtime';
import { OpportunityPublished } from './opportunities.events';

/** Facts about opportunities → hints in the room of their territory. */
@Injectable()
export class OpportunitiesRealtime {
  constructor(private readonly realtime: Realtime) {}

  @OnEvent(OpportunityPublished, 'after commit')
  onOpportunityPublished({ opportunity, authorId, publishedAt }: OpportunityPublished): void {
    const territoryId = encodeSharedId(opportunity.territoryId);
    this.realtime.toRoom(`territory:${territoryId}`).emit('opportunity.published', {
      territoryId,
      subjectId: encodePublicId(opportunity),
      authorId: encodePublicId({ territoryId: opportunity.territoryId, id: authorId }),
      publishedAt: publishedAt.toISOString(),
    });
  }
}
