import { Module } from '@nestjs/common';
import { FeedResolver } from './feed.resolver';
import { FeedService } from './feed.service';
import { OrganisationPublicationsResolver } from './organisation-publications.resolver';
import { ContentMapRepository } from './places/content-map.repository';
import { ContentMapResolver } from './places/content-map.resolver';
import { PreferencesRepository } from './preferences/preferences.repository';
import { PreferencesResolver } from './preferences/preferences.resolver';
import { PreferencesService } from './preferences/preferences.service';
import { CandidatesRepository } from './ranking/candidates.repository';
import { ForgetRankings } from './ranking/forget-rankings';
import { RankedFeed } from './ranking/ranked-feed';
import { RankingsRepository } from './ranking/rankings.repository';
import { RecentFeed } from './recent-feed';
import { Hydrate } from './steps/hydrate';
import { Present } from './steps/present';
import { SkeletonsRepository } from './steps/skeletons.repository';
import { WhySeenRepository } from './why-seen/why-seen.repository';
import { WhySeenResolver } from './why-seen/why-seen.resolver';
import { WhySeenService } from './why-seen/why-seen.service';

@Module({
  providers: [
    CandidatesRepository,
    ContentMapRepository,
    ContentMapResolver,
    FeedResolver,
    FeedService,
    ForgetRankings,
    Hydrate,
    OrganisationPublicationsResolver,
    PreferencesRepository,
    PreferencesResolver,
    PreferencesService,
    Present,
    RankedFeed,
    RankingsRepository,
    RecentFeed,
    SkeletonsRepository,
    WhySeenRepository,
    WhySeenResolver,
    WhySeenService,
  ],
})
export class FeedModule {}
