import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { canStartConversation, MessagesService, type ConversationModel } from '../../messaging';
import { isAuthor, Subjects, type HeldSubject } from '../../subjects';
import type { Membership } from '../../territories';
import { OpportunityClosedError, OwnOpportunityError } from '../opportunities.errors';
import { OpportunityAnswered } from '../opportunities.events';
import { OPPORTUNITY_KIND } from '../opportunity.kind';
import { takesAnswers } from '../publishing/opportunities.policy';
import type { AnswerOpportunityInput } from './answers.inputs';
import { AnswersRepository } from './answers.repository';

@Injectable()
export class AnswersService {
  constructor(
    private readonly repository: AnswersRepository,
    private readonly subjects: Subjects,
    private readonly messages: MessagesService,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** Sends the answer in the conversation that its two people have about the opportunity, opened by the first answer. */
  answer(viewer: Viewer, { opportunity: publicId, ...letter }: AnswerOpportunityInput): Promise<ConversationModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      authorize(canStartConversation(member));
      const opportunity = await this.hold(member, id);
      const author = { territoryId: opportunity.territoryId, id: opportunity.authorId };
      const conversation = await this.messages.sendTo(viewer, member, author, { ...letter, subjectId: id });
      if (await this.repository.insert(opportunity, member.memberId, conversation.key.id, letter.body)) {
        await this.announce(opportunity, member);
      }
      return conversation;
    });
  }

  /** Held, so that an opportunity is not withdrawn while it is answered. */
  private async hold(member: Membership, id: string): Promise<HeldSubject> {
    const opportunity = await this.subjects.hold(member, id);
    if (opportunity.kind !== OPPORTUNITY_KIND.kind) throw new NotFoundError();
    if (isAuthor(member, opportunity)) throw new OwnOpportunityError();
    if (!takesAnswers(await this.repository.statusOf(opportunity))) throw new OpportunityClosedError();
    return opportunity;
  }

  private async announce(opportunity: HeldSubject, member: Membership): Promise<void> {
    const towards = { subject: opportunity.id, author: opportunity.authorId };
    await this.ledger.record({ verb: 'opportunities.answered', by: member, towards, scope: 'private' });
    await this.events.publish(new OpportunityAnswered(opportunity, member.memberId, opportunity.authorId));
  }
}
