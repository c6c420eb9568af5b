import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../platform/auth/rule.decorator';
import { Viewer } from '../identity';
import { DescribeUploadInput } from './media.inputs';
import { MediaService } from './media.service';
import { UploadModel } from './upload.model';

@Resolver(() => UploadModel)
export class MediaResolver {
  constructor(private readonly media: MediaService) {}

  /** One of the viewer's own uploads, by the last part of its address. */
  @Query(() => UploadModel, { nullable: true })
  @SignedIn()
  upload(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<UploadModel | null> {
    return this.media.find(viewer, id);
  }

  @Mutation(() => UploadModel)
  @SignedIn()
  describeUpload(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { upload, alt }: DescribeUploadInput,
  ): Promise<UploadModel> {
    return this.media.describe(viewer, upload, alt);
  }
}
