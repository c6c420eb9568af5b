import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { authorize } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { canFlag, SubjectRenewed, Subjects, type SubjectModel } from '../../subjects';
import { SubjectFlagged } from '../freshness.events';
import type { FlagOutdatedInput } from '../freshness.inputs';
import { makesOverdue } from '../freshness.policy';
import { FlagsRepository } from './flags.repository';

/** Readers tell that a content holds no more: each once, to who looks after it. */
@Injectable()
export class FlagsService {
  constructor(
    private readonly repository: FlagsRepository,
    private readonly subjects: Subjects,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  flag(viewer: Viewer, { subject: publicId, reason }: FlagOutdatedInput): Promise<SubjectModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const subject = await this.subjects.hold(member, id);
      authorize(canFlag(member, subject));
      const { count, isNew } = await this.repository.add(subject, member.memberId, reason ?? null);
      if (makesOverdue(member, count)) await this.subjects.makeOverdue(subject);
      if (isNew) {
        const towards = { subject: id, author: subject.authorId };
        await this.ledger.record({ verb: 'content.flagged', by: member, towards, scope: 'private' });
        await this.events.publish(new SubjectFlagged(subject, member.memberId));
      }
      return (await this.subjects.find(member, id))!;
    });
  }

  /** What it made overdue stays so until somebody has looked. */
  withdraw(viewer: Viewer, publicId: string): Promise<SubjectModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      await this.repository.remove(await this.subjects.hold(member, id), member.memberId);
      return (await this.subjects.find(member, id))!;
    });
  }

  @OnEvent(SubjectRenewed, 'in transaction')
  onSubjectRenewed({ key }: SubjectRenewed): Promise<void> {
    return this.repository.clear(key);
  }
}
