import { Module } from '@nestjs/common';
import { DelegationRepository } from './delegation/delegation.repository';
import { DelegationResolver } from './delegation/delegation.resolver';
import { DelegationService } from './delegation/delegation.service';
import { InsightsResolver } from './insights.resolver';
import { InsightsService } from './insights.service';

@Module({ providers: [DelegationRepository, DelegationResolver, DelegationService, InsightsResolver, InsightsService] })
export class InsightsModule {}
