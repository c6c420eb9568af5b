import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { type Viewer, ViewerModel } from '../identity';
import { ContactBudgetModel } from './notice.model';
import { NoticesService } from './notices.service';

const NO_BUDGET: ContactBudgetModel = { weekly: 0, used: 0, mails: false };

@Resolver(() => ViewerModel)
export class ViewerNoticesResolver {
  constructor(private readonly service: NoticesService) {}

  /** A hundred stands for a hundred or more. */
  @ResolveField(() => Int)
  unseenNotices(@CurrentViewer() viewer: Viewer | null): Promise<number> {
    return viewer ? this.service.countUnseen(viewer) : Promise.resolve(0);
  }

  @ResolveField(() => ContactBudgetModel)
  contactBudget(@CurrentViewer() viewer: Viewer | null): Promise<ContactBudgetModel> {
    return viewer ? this.service.budgetOf(viewer) : Promise.resolve(NO_BUDGET);
  }
}
