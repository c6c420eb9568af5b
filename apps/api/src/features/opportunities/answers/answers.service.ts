import { Injectable } from '@nestjs/common';
import { encodePublicId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import {
  canStartConversation,
  ConversationsService,
  MessagesService,
  RecipientGoneError,
  type ConversationModel,
} from '../../messaging';
import { isAuthor, Subjects, type HeldSubject } from '../../subjects';
import type { Membership } from '../../territories';
import { OpportunityClosedError, OwnOpportunityError } from '../opportunities.errors';
import { OpportunityAnswered } from '../opportunities.events';
import type { AnswerOpportunityInput } from '../opportunities.inputs';
import { OpportunitiesRepository } from '../opportunities.repository';
import { OPPORTUNITY_KIND } from '../opportunity.kind';
import { AnswersRepository } from './answers.repository';

@Injectable()
export class AnswersService {
  constructor(
    private readonly repository: AnswersRepository,
    private readonly opportunities: OpportunitiesRepository,
    private readonly subjects: Subjects,
    private readonly conversations: ConversationsService,
    private readonly messages: MessagesService,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** Sends the answer in the conversation that its two people have about the opportunity, opened by the first answer. */
  answer(viewer: Viewer, input: AnswerOpportunityInput): Promise<ConversationModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, input.opportunity);
      authorize(canStartConversation(member));
      const opportunity = await this.hold(member, id);
      const author = { territoryId: opportunity.territoryId, id: opportunity.authorId };
      const conversation = await this.conversations.openWith(viewer, author, opportunity.id);
      if (!conversation) throw new RecipientGoneError();
      const { body, clientMessageId } = input;
      await this.messages.send(viewer, { conversation: encodePublicId(conversation), body, clientMessageId });
      if (await this.repository.insert(opportunity, member.memberId, conversation.id)) {
        await this.events.publish(new OpportunityAnswered(opportunity, member.memberId, opportunity.authorId));
      }
      return this.conversations.get(viewer, conversation);
    });
  }

  /** Held, so that an opportunity is not closed while it is answered. */
  private async hold(member: Membership, id: string): Promise<HeldSubject> {
    const opportunity = await this.subjects.hold(member, id);
    if (opportunity.kind !== OPPORTUNITY_KIND.kind) throw new NotFoundError();
    if (isAuthor(member, opportunity)) throw new OwnOpportunityError();
    if ((await this.opportunities.statusOf(opportunity)) !== 'open') throw new OpportunityClosedError();
    return opportunity;
  }
}
