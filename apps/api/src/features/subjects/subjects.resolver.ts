import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../platform/auth/rule.decorator';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Viewer } from '../identity';
import { SubjectModel } from './subject.model';
import { Subjects } from './subjects.service';

@Resolver(() => SubjectModel)
export class SubjectsResolver {
  constructor(
    private readonly subjects: Subjects,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Mutation(() => SubjectModel)
  @SignedIn()
  restoreSubject(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<SubjectModel> {
    return this.unitOfWork.run(async () => {
      const located = await this.subjects.locate(viewer, id);
      return this.subjects.restore(located.member, located.id);
    });
  }
}
