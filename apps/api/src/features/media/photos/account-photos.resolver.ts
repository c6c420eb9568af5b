import { Args, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { Viewer, ViewerModel } from '../../identity';
import { ImageModel } from '../images/image.model';
import { AccountPhotos } from './account-photos';

@Resolver(() => ViewerModel)
export class AccountPhotosResolver {
  constructor(private readonly photos: AccountPhotos) {}

  @ResolveField(() => ImageModel, { nullable: true })
  photo(@CurrentViewer() viewer: Viewer): Promise<ImageModel | null> {
    return this.photos.of(viewer);
  }

  /** Shows an upload of the viewer wherever they appear; gives it. */
  @Mutation(() => ImageModel)
  @SignedIn()
  async setPhoto(@CurrentViewer() viewer: Viewer, @Args('upload', { type: () => ID }) upload: string): Promise<ImageModel> {
    await this.photos.set(viewer, upload);
    return (await this.photos.of(viewer))!;
  }

  @Mutation(() => Boolean)
  @SignedIn()
  async removePhoto(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.photos.remove(viewer);
    return true;
  }
}
