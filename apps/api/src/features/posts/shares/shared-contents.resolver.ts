import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Viewer } from '../../identity';
import { SubjectModel } from '../../subjects';
import { SharedContentModel } from './share.models';
import { SharedContentsLoaders } from './shared-contents.loaders';

@Resolver(() => SharedContentModel)
export class SharedContentsResolver {
  constructor(private readonly loaders: SharedContentsLoaders) {}

  @ResolveField(() => SubjectModel, { nullable: true })
  subject(@CurrentViewer() viewer: Viewer | null, @Parent() { key }: SharedContentModel): Promise<SubjectModel | null> {
    return viewer ? this.loaders.find(viewer, key) : Promise.resolve(null);
  }
}
