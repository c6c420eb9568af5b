import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FileUrls } from '../delivery/file-urls';
import { DocumentModel } from './document.model';

@Resolver(() => DocumentModel)
export class DocumentResolver {
  constructor(private readonly urls: FileUrls) {}

  /** Where to fetch it. Good for some hours, for whoever has it. */
  @ResolveField(() => String)
  url(@Parent() { mediaId }: DocumentModel): Promise<string> {
    return this.urls.sign(mediaId, 'document');
  }
}
