import { Module } from '@nestjs/common';
import { FlagsRepository } from './flags/flags.repository';
import { FlagsService } from './flags/flags.service';
import { FreshnessNotices } from './freshness.notices';
import { FreshnessResolver } from './freshness.resolver';
import { ReviewItems } from './review/review-items';
import { ReviewWaiting } from './review/review-waiting';
import { ReviewRepository } from './review/review.repository';
import { ReviewService } from './review/review.service';
import { Tending } from './tending/tending';
import { TendingRepository } from './tending/tending.repository';
import { ViewsRepository } from './views/views.repository';
import { ViewsService } from './views/views.service';

@Module({
  providers: [
    FlagsRepository,
    FlagsService,
    FreshnessNotices,
    FreshnessResolver,
    ReviewItems,
    ReviewRepository,
    ReviewService,
    ReviewWaiting,
    Tending,
    TendingRepository,
    ViewsRepository,
    ViewsService,
  ],
})
export class FreshnessModule {}
