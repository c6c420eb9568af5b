import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { decodePublicId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { canStartConversation } from '../../messaging';
import { Subjects } from '../../subjects';
import { Memberships, type Membership } from '../../territories';
import { IntroductionNews } from '../introduction-news';
import type { RequestIntroductionInput } from '../introductions.inputs';
import {
  AlreadyAcquaintedError,
  IntroductionPathGoneError,
  IntroductionPendingError,
  TooManyIntroductionsError,
} from '../introductions.errors';
import { PathsService } from '../paths/paths.service';
import { IntroductionsRepository } from './introductions.repository';

/** What an act was about, for its answer. */
export interface Acted {
  readonly member: Membership;
  readonly id: string;
}

/** Asking somebody to introduce one to somebody else. */
@Injectable()
export class AskingService {
  constructor(
    private readonly repository: IntroductionsRepository,
    private readonly paths: PathsService,
    private readonly memberships: Memberships,
    private readonly subjects: Subjects,
    private readonly news: IntroductionNews,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  request(viewer: Viewer, input: RequestIntroductionInput): Promise<Acted> {
    return this.unitOfWork.run(async () => {
      const target = decodePublicId(input.member);
      const member = await this.memberships.require(viewer, target?.territoryId ?? null);
      authorize(canStartConversation(member));
      const through = input.through.map((publicId) => idWithin(member.territoryId, publicId));
      const waiting = await this.repository.holdRequests(member, target!.id);
      await this.check(member, target!.id, through, waiting);
      const subjectId = await this.opportunity(member, input.opportunity);
      const { context } = input;
      const id = await this.repository.insert(member, {
        targetId: target!.id,
        introducerIds: through,
        context,
        subjectId,
      });
      const introducer = { territoryId: member.territoryId, id: through[0]! };
      const accountId = await this.repository.accountOf(introducer);
      const key = { territoryId: member.territoryId, id };
      await this.news.askIntroducer(member, key, { id: introducer.id, accountId }, 'introductions.requested');
      return { member, id };
    });
  }

  private async check(
    member: Membership,
    targetId: string,
    through: readonly string[],
    waiting: { readonly open: number; readonly pending: boolean },
  ): Promise<void> {
    if (await this.paths.isConnected(member, targetId)) throw new AlreadyAcquaintedError();
    if (waiting.pending) throw new IntroductionPendingError();
    if (waiting.open >= LIMITS.openIntroductions) throw new TooManyIntroductionsError();
    if (!(await this.paths.leads(member, targetId, through))) throw new IntroductionPathGoneError();
  }

  /** One that the member sees; anything else does not exist for them. */
  private async opportunity(member: Membership, publicId: string | null | undefined): Promise<string | null> {
    if (!publicId) return null;
    const key = decodePublicId(publicId);
    const subject = key?.territoryId === member.territoryId ? await this.subjects.hold(member, key.id) : null;
    if (subject?.kind !== 'opportunity') throw new NotFoundError();
    return subject.id;
  }
}

function idWithin(territoryId: string, publicId: string): string {
  const key = decodePublicId(publicId);
  if (key?.territoryId !== territoryId) throw new IntroductionPathGoneError();
  return key.id;
}
