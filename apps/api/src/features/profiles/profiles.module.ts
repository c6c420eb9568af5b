import { Module } from '@nestjs/common';
import { CardsService } from './card/cards.service';
import { ContributionsResolver } from './contributions/contributions.resolver';
import { ContributionsService } from './contributions/contributions.service';
import { ProfilesRepository } from './profiles.repository';
import { ProfilesResolver } from './profiles.resolver';
import { ProfilesService } from './profiles.service';
import { ReasonsRepository } from './reasons/reasons.repository';
import { ReasonsService } from './reasons/reasons.service';

@Module({
  providers: [
    CardsService,
    ContributionsResolver,
    ContributionsService,
    ProfilesRepository,
    ProfilesResolver,
    ProfilesService,
    ReasonsRepository,
    ReasonsService,
  ],
})
export class ProfilesModule {}
