import { Module } from '@nestjs/common';
import { DelegationRepository } from './delegation/delegation.repository';
import { DelegationResolver } from './delegation/delegation.resolver';
import { DelegationService } from './delegation/delegation.service';
import { MarketFiguresRepository } from './market/market-figures.repository';
import { MarketFiguresResolver } from './market/market-figures.resolver';
import { MarketFiguresService } from './market/market-figures.service';
import { InsightsResolver } from './insights.resolver';
import { InsightsService } from './insights.service';

@Module({
  providers: [
    DelegationRepository,
    DelegationResolver,
    DelegationService,
    InsightsResolver,
    InsightsService,
    MarketFiguresRepository,
    MarketFiguresResolver,
    MarketFiguresService,
  ],
})
export class InsightsModule {}
