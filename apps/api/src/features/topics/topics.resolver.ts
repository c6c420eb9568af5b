import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../platform/auth/rule.decorator';
import { Viewer } from '../identity';
import { TopicModel } from './topic.model';
import { ChooseTopicInput, TopicArgs, TopicsArgs } from './topics.inputs';
import { TopicsService } from './topics.service';

@Resolver(() => TopicModel)
export class TopicsResolver {
  constructor(private readonly service: TopicsService) {}

  @Query(() => TopicModel, { nullable: true })
  @SignedIn()
  topic(@CurrentViewer() viewer: Viewer, @Args() { territory, topic }: TopicArgs): Promise<TopicModel | null> {
    return this.service.find(viewer, territory, topic);
  }

  /** Those in use, most used first. */
  @Query(() => [TopicModel])
  @SignedIn()
  topics(@CurrentViewer() viewer: Viewer, @Args() args: TopicsArgs): Promise<TopicModel[]> {
    return this.service.suggest(viewer, args);
  }

  /** What the viewer follows or mutes in a territory. */
  @Query(() => [TopicModel])
  @SignedIn()
  topicChoices(
    @CurrentViewer() viewer: Viewer,
    @Args('territory', { type: () => ID }) territory: string,
  ): Promise<TopicModel[]> {
    return this.service.chosen(viewer, territory);
  }

  @Mutation(() => TopicModel)
  @SignedIn()
  chooseTopic(@CurrentViewer() viewer: Viewer, @Args('input') input: ChooseTopicInput): Promise<TopicModel> {
    return this.service.choose(viewer, input);
  }
}
