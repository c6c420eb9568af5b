import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ScreenedKinds, type HeldWords, type ReleasedContent, type ScreenedKind } from '../../screening';
import type { Membership } from '../../territories';
import type { PublishOpportunityInput } from './opportunities.inputs';
import { OPPORTUNITY_KIND } from '../opportunity.kind';
import { OpportunityPublishing } from './opportunity-publishing';

/** How an opportunity that was held is shown to who reads it, and published. */
@Injectable()
export class ScreenedOpportunities implements ScreenedKind<PublishOpportunityInput>, OnModuleInit {
  readonly kind = OPPORTUNITY_KIND.kind;

  constructor(
    private readonly kinds: ScreenedKinds,
    private readonly publishing: OpportunityPublishing,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async publish(author: Membership, input: PublishOpportunityInput): Promise<ReleasedContent> {
    const { id } = await this.publishing.release(author, input);
    return { id, subjectId: id };
  }

  show({ title, body }: PublishOpportunityInput): HeldWords {
    return { title, text: body, besides: [] };
  }
}
