import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires, SignedIn } from '../../../platform/auth/rule.decorator';
import { Viewer } from '../../identity';
import { SubjectModel } from '../../subjects';
import { ReactionConnection } from './reaction.models';
import { ReactInput, ReactionsArgs } from './reactions.inputs';
import { ReactionsService } from './reactions.service';
import { Reactors } from './reactors';

@Resolver(() => SubjectModel)
export class ReactionsResolver {
  constructor(
    private readonly service: ReactionsService,
    private readonly reactors: Reactors,
  ) {}

  /** Who reacted to a subject, latest first. */
  @Query(() => ReactionConnection)
  @SignedIn()
  reactions(@CurrentViewer() viewer: Viewer, @Args() args: ReactionsArgs): Promise<ReactionConnection> {
    return this.reactors.page(viewer, args);
  }

  @Mutation(() => SubjectModel)
  @Requires('reactions.give')
  react(@CurrentViewer() viewer: Viewer, @Args('input') input: ReactInput): Promise<SubjectModel> {
    return this.service.react(viewer, input);
  }
}
