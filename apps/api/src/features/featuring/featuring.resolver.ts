import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { Requires, SignedIn } from '../../platform/auth/rule.decorator';
import { RateLimit } from '../../platform/limits/rate-limit.decorator';
import { Viewer } from '../identity';
import { SubjectModel } from '../subjects';
import { FeaturedArgs, FeatureSubjectInput } from './featuring.inputs';
import { FeaturingService } from './featuring.service';

const CHANGES = { points: 60, seconds: 3600, by: 'account' } as const;

@Resolver()
export class FeaturingResolver {
  constructor(private readonly featuring: FeaturingService) {}

  /** What stands at the head of a territory, or of the viewer's home: a few contents, newest first. */
  @Query(() => [SubjectModel])
  @SignedIn()
  featured(@CurrentViewer() viewer: Viewer, @Args() { territory }: FeaturedArgs): Promise<SubjectModel[]> {
    return this.featuring.list(viewer, territory ?? null);
  }

  @Mutation(() => SubjectModel)
  @Requires('content.curate')
  @RateLimit(CHANGES)
  featureSubject(@CurrentViewer() viewer: Viewer, @Args('input') input: FeatureSubjectInput): Promise<SubjectModel> {
    return this.featuring.feature(viewer, input);
  }

  @Mutation(() => SubjectModel)
  @Requires('content.curate')
  @RateLimit(CHANGES)
  unfeatureSubject(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<SubjectModel> {
    return this.featuring.unfeature(viewer, id);
  }
}
