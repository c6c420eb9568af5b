import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { authorize } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { canReact, scopeOf, type SubjectModel, Subjects } from '../../subjects';
import { ReactionGiven } from './reactions.events';
import type { ReactInput } from './reactions.inputs';
import { ReactionsRepository } from './reactions.repository';

/** Each change holds its subject first, so that its counter stays exact under parallel writers. */
@Injectable()
export class ReactionsService {
  constructor(
    private readonly repository: ReactionsRepository,
    private readonly subjects: Subjects,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  react(viewer: Viewer, { subject: publicId, kind }: ReactInput): Promise<SubjectModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      authorize(canReact(member));
      const subject = await this.subjects.hold(member, id);
      if (kind) {
        const { isNew } = await this.repository.react(subject, member.memberId, kind);
        if (isNew) {
          await this.subjects.count(subject, member.memberId, { reactions: 1 });
          const towards = { subject: subject.id, author: subject.authorId };
          await this.ledger.record({ verb: 'reactions.given', by: member, towards, scope: scopeOf(subject) });
          await this.events.publish(new ReactionGiven(subject, member.memberId, kind));
        }
      } else if (await this.repository.takeBack(subject, member.memberId)) {
        await this.subjects.count(subject, member.memberId, { reactions: -1 });
      }
      return (await this.subjects.find(member, id))!;
    });
  }
}
