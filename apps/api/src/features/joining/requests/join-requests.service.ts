import { Injectable } from '@nestjs/common';
import { decodePublicId, decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { InvalidInputError, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { JoiningChangedError, MembersService, TerritoriesService } from '../../territories';
import { AlreadyRequestedError, AnswersMissingError, RequestSettledError, TooSoonError } from '../joining.errors';
import { QuestionsRepository } from '../policy/questions.repository';
import type { RequestToJoinInput } from './join-request.inputs';
import type { JoinAnswerModel, JoinRequestModel } from './join-request.models';
import { presentJoinRequest } from './join-request-presentation';
import { JoinRequestsChanged } from './join-requests.events';
import { JoinRequestsRepository } from './join-requests.repository';

/** After a refusal. */
const PAUSE_DAYS = 7;

/** What somebody does who asks to join. */
@Injectable()
export class JoinRequestsService {
  constructor(
    private readonly repository: JoinRequestsRepository,
    private readonly questions: QuestionsRepository,
    private readonly territories: TerritoriesService,
    private readonly members: MembersService,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  async ask(viewer: Viewer, input: RequestToJoinInput): Promise<JoinRequestModel> {
    const territoryId = decodeSharedId(input.territory);
    return this.unitOfWork.run(async () => {
      if (!territoryId) throw new NotFoundError();
      await this.checkDoor(viewer, territoryId);
      const answers = await this.pair(territoryId, input.answers);
      const { persona, communeCode = null } = input;
      if (communeCode && !(await this.members.isInPerimeter(territoryId, communeCode)))
        throw new InvalidInputError('communeCode');
      const id = await this.repository.insert({
        territoryId,
        accountId: viewer.accountId,
        persona,
        communeCode,
        answers,
      });
      if (!id) throw new AlreadyRequestedError();
      await this.events.publish(new JoinRequestsChanged(territoryId));
      return presentJoinRequest((await this.repository.find({ territoryId, id }))!);
    });
  }

  /** Takes one's own request back. */
  async withdraw(viewer: Viewer, publicId: string): Promise<void> {
    const key = decodePublicId(publicId);
    const row = key && (await this.repository.find(key));
    if (!row || row.account_id !== viewer.accountId) throw new NotFoundError();
    await this.unitOfWork.run(async () => {
      if (!(await this.repository.settle(key, { state: 'withdrawn', by: null }))) throw new RequestSettledError();
      await this.events.publish(new JoinRequestsChanged(key.territoryId));
    });
  }

  /** A territory that is closed to the viewer reads like one that does not exist. */
  private async checkDoor(viewer: Viewer, territoryId: string): Promise<void> {
    const joining = await this.territories.holdJoining(territoryId);
    if (!joining || joining === 'invitation') throw new NotFoundError();
    if (await this.repository.isMember(territoryId, viewer.accountId)) throw new NotFoundError();
    if (joining !== 'approval') throw new JoiningChangedError();
    if (await this.repository.wasRefusedSince(territoryId, viewer.accountId, PAUSE_DAYS)) throw new TooSoonError();
  }

  private async pair(territoryId: string, answers: readonly string[]): Promise<JoinAnswerModel[]> {
    const questions = (await this.questions.of([territoryId])).get(territoryId) ?? [];
    if (answers.length !== questions.length) throw new AnswersMissingError();
    return questions.map((question, index) => ({ question, answer: answers[index]! }));
  }
}
