import { Args, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { presentViewer, Viewer, ViewerModel } from '../../identity';
import { ImageModel } from '../images/image.model';
import { AccountPhotos } from './account-photos';

@Resolver(() => ViewerModel)
export class AccountPhotosResolver {
  constructor(private readonly photos: AccountPhotos) {}

  @ResolveField(() => ImageModel, { nullable: true })
  photo(@CurrentViewer() viewer: Viewer): Promise<ImageModel | null> {
    return this.photos.of(viewer);
  }

  /** Shows an upload of the viewer wherever they appear. */
  @Mutation(() => ViewerModel)
  @SignedIn()
  async setPhoto(
    @CurrentViewer() viewer: Viewer,
    @Args('upload', { type: () => ID }) upload: string,
  ): Promise<ViewerModel> {
    await this.photos.set(viewer, upload);
    return presentViewer(viewer);
  }

  @Mutation(() => ViewerModel)
  @SignedIn()
  async removePhoto(@CurrentViewer() viewer: Viewer): Promise<ViewerModel> {
    await this.photos.remove(viewer);
    return presentViewer(viewer);
  }
}
