import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Viewer } from '../../identity';
import { ConversationModel } from '../../messaging';
import { OpportunitiesLoaders } from '../opportunities.loaders';
import { OpportunityModel } from '../opportunity.model';

@Resolver(() => ConversationModel)
export class ConversationOpportunityResolver {
  constructor(private readonly loaders: OpportunitiesLoaders) {}

  /** The opportunity that the conversation is about, as long as the viewer may see it. */
  @ResolveField(() => OpportunityModel, { nullable: true })
  async opportunity(
    @Parent() { subject }: ConversationModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<OpportunityModel | null> {
    return subject && this.loaders.byKey(viewer).load(subject);
  }
}
