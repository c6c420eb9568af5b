import { Global, Module } from '@nestjs/common';
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
    SubjectKinds,
    Subjects,
    SubjectSettings,
    SubjectSettingsRepository,
    SubjectsRealtime,
    SubjectsRepository,
    SubjectsResolver,
  ],
  exports: [SubjectKinds, Subjects],
})
export class SubjectsModule {}
