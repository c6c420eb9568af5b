import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FileUrls } from '../delivery/file-urls';
import { ImageModel } from './image.model';

@Resolver(() => ImageModel)
export class ImageResolver {
  constructor(private readonly urls: FileUrls) {}

  /** Where to get it at least `width` pixels wide, if it has as many. Good for some hours, for whoever has it. */
  @ResolveField(() => String)
  url(@Parent() image: ImageModel, @Args('width', { type: () => Int }) width: number): Promise<string> {
    return this.urls.ofImage(image, width);
  }
}
