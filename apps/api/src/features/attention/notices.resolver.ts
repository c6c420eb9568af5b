import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../platform/auth/rule.decorator';
import { type Page, pageRequest } from '../../platform/database/keyset';
import { PageArgs } from '../../platform/graphql/page.model';
import { Viewer } from '../identity';
import { MarkNoticesSeenInput, UpdateContactBudgetInput } from './attention.inputs';
import { ContactBudgetModel, NoticeConnection, NoticeModel } from './notice.model';
import { NoticesService } from './notices.service';

@Resolver(() => NoticeModel)
export class NoticesResolver {
  constructor(private readonly service: NoticesService) {}

  /** The viewer's inbox over all territories, newest first. */
  @Query(() => NoticeConnection)
  @SignedIn()
  notices(@CurrentViewer() viewer: Viewer, @Args() args: PageArgs): Promise<Page<NoticeModel>> {
    return this.service.page(viewer, pageRequest(args));
  }

  /** Gives how many notices stay unseen. */
  @Mutation(() => Int)
  @SignedIn()
  markNoticesSeen(@CurrentViewer() viewer: Viewer, @Args('input') input: MarkNoticesSeenInput): Promise<number> {
    return this.service.markSeen(viewer, input);
  }

  @Mutation(() => ContactBudgetModel)
  @SignedIn()
  updateContactBudget(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UpdateContactBudgetInput,
  ): Promise<ContactBudgetModel> {
    return this.service.updateBudget(viewer, input);
  }
}
