import { Global, Module } from '@nestjs/common';
import { SubjectKinds } from './subject-kinds';
import { SubjectsRealtime } from './subjects.realtime';
import { SubjectsRepository } from './subjects.repository';
import { SubjectsResolver } from './subjects.resolver';
import { Subjects } from './subjects.service';

@Global()
@Module({
  providers: [SubjectKinds, Subjects, SubjectsRealtime, SubjectsRepository, SubjectsResolver],
  exports: [SubjectKinds, Subjects],
})
export class SubjectsModule {}
