import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { Viewer } from '../../identity';
import { BookmarkFolderModel, BookmarkShelfModel } from './folder.models';
import { CreateBookmarkFolderInput, RenameBookmarkFolderInput } from './folders.inputs';
import { FoldersService } from './folders.service';

@Resolver(() => BookmarkFolderModel)
export class FoldersResolver {
  constructor(private readonly service: FoldersService) {}

  /** The viewer's folders in a territory, and how much they keep. */
  @Query(() => BookmarkShelfModel)
  @SignedIn()
  bookmarkShelf(
    @CurrentViewer() viewer: Viewer,
    @Args('territory', { type: () => ID }) territory: string,
  ): Promise<BookmarkShelfModel> {
    return this.service.shelf(viewer, territory);
  }

  @Mutation(() => BookmarkFolderModel)
  @SignedIn()
  @RateLimit({ by: 'account', points: 60, seconds: 3600 })
  createBookmarkFolder(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateBookmarkFolderInput,
  ): Promise<BookmarkFolderModel> {
    return this.service.create(viewer, input);
  }

  @Mutation(() => BookmarkFolderModel)
  @SignedIn()
  renameBookmarkFolder(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RenameBookmarkFolderInput,
  ): Promise<BookmarkFolderModel> {
    return this.service.rename(viewer, input);
  }

  /** What was in it stays kept, in no folder. */
  @Mutation(() => Boolean)
  @SignedIn()
  deleteBookmarkFolder(
    @CurrentViewer() viewer: Viewer,
    @Args('folder', { type: () => ID }) folder: string,
  ): Promise<boolean> {
    return this.service.delete(viewer, folder);
  }
}
