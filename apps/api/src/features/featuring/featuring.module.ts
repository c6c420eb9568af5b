import { Module } from '@nestjs/common';
import { FeaturingNotices } from './featuring.notices';
import { FeaturingRepository } from './featuring.repository';
import { FeaturingResolver } from './featuring.resolver';
import { FeaturingService } from './featuring.service';

@Module({ providers: [FeaturingNotices, FeaturingRepository, FeaturingResolver, FeaturingService] })
export class FeaturingModule {}
