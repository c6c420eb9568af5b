import { Injectable } from '@nestjs/common';
import { decodePublicId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import type { Viewer } from '../../identity';
import { Memberships } from '../../territories';
import { IntroductionNews } from '../introduction-news';
import { IntroductionRoleModel } from '../introduction.models';
import type { AnswerIntroductionOutcomeInput } from '../introductions.inputs';
import { IntroductionsNotices } from '../introductions.notices';
import type { Acted } from '../requests/asking.service';
import { OUTCOME_DAYS } from '../requests/deciding.service';
import { roleOf } from '../requests/introduction-presentation';
import { IntroductionsRepository } from '../requests/introductions.repository';
import { askOutcomes } from './outcome.jobs';
import { OutcomesRepository } from './outcomes.repository';

const MOST_AT_ONCE = 200;

/** What introductions led to, by the two who were introduced. */
@Injectable()
export class OutcomesService {
  constructor(
    private readonly repository: OutcomesRepository,
    private readonly introductions: IntroductionsRepository,
    private readonly memberships: Memberships,
    private readonly news: IntroductionNews,
    private readonly notices: IntroductionsNotices,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @HandlesJob(askOutcomes)
  async ask(): Promise<void> {
    while ((await this.askSome()) === MOST_AT_ONCE);
  }

  /** One may answer at any time once they were asked, and change their mind until it led to something. */
  answer(viewer: Viewer, { introduction, outcome }: AnswerIntroductionOutcomeInput): Promise<Acted> {
    return this.unitOfWork.run(async () => {
      const key = decodePublicId(introduction);
      const member = await this.memberships.require(viewer, key?.territoryId ?? null);
      const row = await this.introductions.hold(member, key!.id);
      if (!row) throw new NotFoundError();
      const role = roleOf({ row, memberId: member.memberId });
      if (role === IntroductionRoleModel.INTRODUCER || row.outcome_asked === 0) throw new NotFoundError();
      const hadSucceeded = [row.requester_outcome, row.target_outcome].includes('succeeded');
      const own = role === IntroductionRoleModel.REQUESTER ? row.requester_outcome : row.target_outcome;
      if (own === 'succeeded') return { member, id: row.id };
      await this.repository.answer(key!, role, outcome);
      if (outcome === 'succeeded' && !hadSucceeded) {
        await this.news.succeeded(
          member,
          key!,
          row.steps.map(({ introducerId }) => introducerId),
        );
      }
      return { member, id: row.id };
    });
  }

  private askSome(): Promise<number> {
    return this.unitOfWork.run(async () => {
      const due = await this.repository.takeDue(MOST_AT_ONCE, OUTCOME_DAYS);
      for (const { requesterId, targetId, requesterAnswered, targetAnswered, ...key } of due) {
        if (!requesterAnswered) await this.notices.outcomeAsked(key, requesterId, targetId);
        if (!targetAnswered) await this.notices.outcomeAsked(key, targetId, requesterId);
      }
      return due.length;
    });
  }
}
