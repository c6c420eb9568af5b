import { Global, Module } from '@nestjs/common';
import { CoAuthorsEndings } from './co-authors/co-authors.endings';
import { CoAuthorsRepository } from './co-authors/co-authors.repository';
import { CoAuthors } from './co-authors/co-authors.service';
import { HandOversRepository } from './co-authors/hand-overs.repository';
import { HandOvers } from './co-authors/hand-overs.service';
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
  exports: [CoAuthors, HandOvers, SubjectKinds, Subjects],
})
export class SubjectsModule {}
