import { Injectable } from '@nestjs/common';
import { decodePublicId, encodePublicId } from '../../../../platform/database/public-id';
import { UnitOfWork } from '../../../../platform/database/unit-of-work';
import { ForbiddenError, NotFoundError } from '../../../../platform/graphql/domain-error';
import type { Viewer } from '../../../identity';
import { Ledger } from '../../../ledger';
import { MessagesService } from '../../../messaging';
import { Memberships } from '../../../territories';
import { LifeService, type OwnedOpportunity } from '../../life/life.service';
import { afterAct, type AnswerAct } from '../answer-states';
import type { DeclineAnswerInput } from '../answers.inputs';
import type { OpportunityAnswerModel } from '../answers.models';
import { AnswerListRepository, type HeldAnswer } from './answer-list.repository';
import { presentAnswer } from './answer-presentation';

interface Handled extends OwnedOpportunity {
  readonly answer: HeldAnswer;
}

/** What an owner makes of an answer. To anybody else no answer exists. */
@Injectable()
export class AnswerHandling {
  constructor(
    private readonly repository: AnswerListRepository,
    private readonly memberships: Memberships,
    private readonly life: LifeService,
    private readonly messages: MessagesService,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  shortlist(viewer: Viewer, publicId: string): Promise<OpportunityAnswerModel> {
    return this.handle(viewer, publicId, 'shortlist', async (handled) => {
      await this.life.discuss(handled.held);
      await this.tell(handled, 'opportunities.shortlisted');
    });
  }

  release(viewer: Viewer, publicId: string): Promise<OpportunityAnswerModel> {
    return this.handle(viewer, publicId, 'release', (handled) => this.life.changed(handled));
  }

  decline(viewer: Viewer, { answer, ...letter }: DeclineAnswerInput): Promise<OpportunityAnswerModel> {
    return this.handle(viewer, answer, 'decline', async (handled) => {
      const { owner, held } = handled;
      const to = { territoryId: held.territoryId, id: handled.answer.memberId };
      await this.messages.sendTo(viewer, owner, to, { ...letter, subjectId: held.id });
      await this.tell(handled, 'opportunities.declined');
    });
  }

  /** `then` comes before the answer itself is written: whoever writes a message holds the conversation first. */
  private handle(
    viewer: Viewer,
    publicId: string,
    act: AnswerAct,
    then: (handled: Handled) => Promise<void>,
  ): Promise<OpportunityAnswerModel> {
    return this.unitOfWork.run(async () => {
      const handled = await this.hold(viewer, publicId);
      const { owner, answer } = handled;
      const state = afterAct(answer.state, act);
      if (state !== answer.state) {
        await then(handled);
        await this.repository.setState(answer, state);
      }
      return presentAnswer((await this.repository.find(owner, answer.id))!, owner);
    });
  }

  private async hold(viewer: Viewer, publicId: string): Promise<Handled> {
    const key = decodePublicId(publicId);
    const member = await this.memberships.require(viewer, key?.territoryId ?? null);
    const opportunityId = await this.repository.opportunityOf(member, key!.id);
    if (!opportunityId) throw new NotFoundError();
    const opportunity = encodePublicId({ territoryId: member.territoryId, id: opportunityId });
    const owned = await this.life.own(viewer, opportunity).catch(hide);
    const answer = await this.repository.held(member, key!.id);
    if (!answer) throw new NotFoundError();
    return { ...owned, answer };
  }

  private async tell(handled: Handled, verb: 'opportunities.shortlisted' | 'opportunities.declined'): Promise<void> {
    const { owner, answer } = handled;
    await this.ledger.record({ verb, by: owner, towards: { member: answer.memberId }, scope: 'private' });
    await this.life.changed(handled);
  }
}

/** That somebody answered is between them and the owners. */
function hide(error: unknown): never {
  throw error instanceof ForbiddenError ? new NotFoundError() : error;
}
