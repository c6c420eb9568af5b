import { Global, Module } from '@nestjs/common';
import { HeldContentPages } from './held/held-content-pages';
import { HeldContentReading } from './held/held-content-reading';
import { HeldContentsNews } from './held/held-contents.news';
import { HeldContentsRealtime } from './held/held-contents.realtime';
import { HeldContentsRepository } from './held/held-contents.repository';
import { OwnHeldContentsResolver, ReviewsResolver } from './held/held-contents.resolver';
import { HeldMediaReading } from './held/held-media';
import { HeldUploads } from './held/held-uploads';
import { OwnHeldContentsService } from './held/own-held-contents.service';
import { ReviewsService } from './held/reviews.service';
import { Settlement } from './held/settlement';
import { Holding } from './passing/holding';
import { ScreenedKinds } from './passing/screened-kinds';
import { ScreenedTextsRepository } from './passing/screened-texts.repository';
import { Screening } from './passing/screening';
import { ScreeningUpkeep } from './passing/screening.upkeep';
import { ScreeningRulesRepository } from './rules/screening-rules.repository';
import { ScreeningRulesResolver } from './rules/screening-rules.resolver';
import { ScreeningRulesService } from './rules/screening-rules.service';

@Global()
@Module({
  providers: [
    HeldContentPages,
    HeldContentReading,
    HeldContentsNews,
    HeldContentsRealtime,
    HeldContentsRepository,
    HeldMediaReading,
    HeldUploads,
    Holding,
    OwnHeldContentsResolver,
    OwnHeldContentsService,
    ReviewsResolver,
    ReviewsService,
    ScreenedKinds,
    ScreenedTextsRepository,
    Screening,
    ScreeningRulesRepository,
    ScreeningRulesResolver,
    ScreeningRulesService,
    ScreeningUpkeep,
    Settlement,
  ],
  exports: [ScreenedKinds, Screening],
})
export class ScreeningModule {}
