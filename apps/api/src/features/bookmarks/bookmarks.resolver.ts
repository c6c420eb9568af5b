import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../platform/auth/rule.decorator';
import type { Page } from '../../platform/database/keyset';
import { RateLimit } from '../../platform/limits/rate-limit.decorator';
import { Viewer } from '../identity';
import { SubjectModel } from '../subjects';
import { BookmarkConnection, BookmarkModel } from './bookmark.models';
import { BookmarksArgs, SaveSubjectInput } from './bookmarks.inputs';
import { BookmarksService } from './bookmarks.service';

/** Far above what somebody keeps while they read. */
const SAVES = { by: 'account', points: 120, seconds: 60 } as const;

@Resolver(() => BookmarkModel)
export class BookmarksResolver {
  constructor(private readonly service: BookmarksService) {}

  /** What the viewer keeps and may still see, last kept first. */
  @Query(() => BookmarkConnection)
  @SignedIn()
  bookmarks(@CurrentViewer() viewer: Viewer, @Args() args: BookmarksArgs): Promise<Page<BookmarkModel>> {
    return this.service.page(viewer, args);
  }

  /** Keeps a content for oneself, or moves it to another folder. */
  @Mutation(() => SubjectModel)
  @SignedIn()
  @RateLimit(SAVES)
  saveSubject(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveSubjectInput): Promise<SubjectModel> {
    return this.service.save(viewer, input);
  }

  @Mutation(() => SubjectModel)
  @SignedIn()
  @RateLimit(SAVES)
  unsaveSubject(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<SubjectModel> {
    return this.service.unsave(viewer, id);
  }
}
