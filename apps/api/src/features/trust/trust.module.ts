import { Module } from '@nestjs/common';
import { StewardStanding } from './stewards/steward-standing';
import { StewardsRepository } from './stewards/stewards.repository';
import { StewardsResolver } from './stewards/stewards.resolver';
import { StewardsService } from './stewards/stewards.service';
import { TrustRefresh } from './trust-refresh';
import { TrustNotices } from './trust.notices';
import { TrustRepository } from './trust.repository';
import { TrustResolver } from './trust.resolver';
import { TrustService } from './trust.service';

@Module({
  providers: [
    StewardStanding,
    StewardsRepository,
    StewardsResolver,
    StewardsService,
    TrustNotices,
    TrustRefresh,
    TrustRepository,
    TrustResolver,
    TrustService,
  ],
  exports: [TrustRefresh],
})
export class TrustModule {}
