import { Module } from '@nestjs/common';
import { OpportunitiesModule } from '../opportunities';
import { CandidatesRepository } from './candidates/candidates.repository';
import { CircumstancesRepository } from './candidates/circumstances.repository';
import { EntriesRepository } from './entries/entries.repository';
import { KeysRepository } from './entries/keys.repository';
import { LessonsRepository } from './lessons/lessons.repository';
import { LessonsResolver } from './lessons/lessons.resolver';
import { LessonsService } from './lessons/lessons.service';
import { Vocabularies } from './lexicon/vocabularies';
import { MatchesResolver } from './reading/matches.resolver';
import { MatchesService } from './reading/matches.service';
import { OpportunityMatchesResolver } from './reading/opportunity-matches.resolver';
import { ReadingRepository } from './reading/reading.repository';
import { Listing } from './run/listing';
import { MatchesRepository } from './run/matches.repository';
import { MatchingListeners } from './run/matching.listeners';
import { MatchingPeople } from './run/matching.people';
import { MembersRun } from './run/members-run';
import { OpportunityRun } from './run/opportunity-run';
import { Scoring } from './run/scoring';

@Module({
  imports: [OpportunitiesModule],
  providers: [
    CandidatesRepository,
    CircumstancesRepository,
    EntriesRepository,
    KeysRepository,
    LessonsRepository,
    LessonsResolver,
    LessonsService,
    Listing,
    MatchesRepository,
    MatchesResolver,
    MatchesService,
    MatchingListeners,
    MatchingPeople,
    MembersRun,
    OpportunityMatchesResolver,
    OpportunityRun,
    ReadingRepository,
    Scoring,
    Vocabularies,
  ],
})
export class MatchingModule {}
