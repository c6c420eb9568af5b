import { Global, Module } from '@nestjs/common';
import { CoAuthorsEndings } from './co-authors/co-authors.endings';
import { CoAuthorsRepository } from './co-authors/co-authors.repository';
import { CoAuthors } from './co-authors/co-authors.service';
import { HandOversRepository } from './co-authors/hand-overs.repository';
import { HandOvers } from './co-authors/hand-overs.service';
import { AudienceRepository } from './guests/audience.repository';
import { AudienceResolver } from './guests/audience.resolver';
import { AudienceRoom } from './guests/audience-room';
import { GuestsRepository } from './guests/guests.repository';
import { SubjectGuests } from './guests/subject-guests.service';
import { SubjectSettingsRepository } from './settings/subject-settings.repository';
import { SubjectSettings } from './settings/subject-settings.service';
import { SubjectKinds } from './subject-kinds';
import { SubjectsRealtime } from './subjects.realtime';
import { SubjectsRepository } from './subjects.repository';
import { SubjectsResolver } from './subjects.resolver';
import { Subjects } from './subjects.service';

@Global()
@Module({
  providers: [
    AudienceRepository,
    AudienceResolver,
    AudienceRoom,
    GuestsRepository,
    SubjectGuests,
    CoAuthors,
    CoAuthorsEndings,
    CoAuthorsRepository,
    HandOvers,
    HandOversRepository,
    SubjectKinds,
    Subjects,
    SubjectSettings,
    SubjectSettingsRepository,
    SubjectsRealtime,
    SubjectsRepository,
    SubjectsResolver,
  ],
  exports: [AudienceRoom, CoAuthors, HandOvers, SubjectGuests, SubjectKinds, Subjects],
})
export class SubjectsModule {}
