import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires } from '../../../platform/auth/rule.decorator';
import { Viewer } from '../../identity';
import { SubjectModel } from '../../subjects';
import { ReactInput } from './reactions.inputs';
import { ReactionsService } from './reactions.service';

@Resolver(() => SubjectModel)
export class ReactionsResolver {
  constructor(private readonly reactions: ReactionsService) {}

  @Mutation(() => SubjectModel)
  @Requires('reactions.give')
  react(@CurrentViewer() viewer: Viewer, @Args('input') input: ReactInput): Promise<SubjectModel> {
    return this.reactions.react(viewer, input);
  }
}
