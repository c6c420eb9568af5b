import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import type { Page } from '../../../platform/database/keyset';
import { Viewer } from '../../identity';
import { PostVersionConnection, PostVersionModel, PostVersionsArgs } from './post-version.model';
import { PostVersionsService } from './post-versions.service';

@Resolver()
export class PostVersionsResolver {
  constructor(private readonly versions: PostVersionsService) {}

  /** What a post said before its edits, latest first. */
  @Query(() => PostVersionConnection)
  @SignedIn()
  postVersions(@CurrentViewer() viewer: Viewer, @Args() args: PostVersionsArgs): Promise<Page<PostVersionModel>> {
    return this.versions.page(viewer, args);
  }
}
