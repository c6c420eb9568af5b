import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { InvalidInputError, NotFoundError } from '../../../platform/graphql/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { MembersRepository } from '../members/members.repository';
import { MembersService } from '../members/members.service';
import { MemberRemoved, MemberResumed, MemberSuspended } from '../territories.events';
import { endSuspension } from './restrictions.jobs';
import { RestrictionsRepository } from './restrictions.repository';

/** A suspension that would last longer is a removal. */
const LONGEST_DAYS = 366;

export interface Reasons {
  /** The statement of reasons that the person reads. */
  readonly reason: string;
  /** Id of the member who decides; `null` when it is decided elsewhere. */
  readonly decidedBy: string | null;
}

/** Keeps members from taking part, and lets them in again, without asking who may: the caller has decided. */
@Injectable()
export class MemberRestrictions {
  constructor(
    private readonly repository: RestrictionsRepository,
    private readonly members: MembersService,
    private readonly rows: MembersRepository,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** Suspends an active member until a time within a year. Throws `NotFoundError`, `LastCharterEditorError`. */
  async suspend(key: Key, until: Date, { reason, decidedBy }: Reasons): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (!(await this.repository.isInFuture(until, LONGEST_DAYS))) throw new InvalidInputError('until');
      const { accountId, state } = await this.hold(key);
      if (state !== 'active') throw new NotFoundError();
      const id = await this.repository.open(key, { kind: 'suspended', reason, until, decidedBy });
      await this.members.end({ territoryId: key.territoryId, memberId: key.id, accountId }, 'suspended');
      const seconds = Math.max(0, (until.getTime() - Date.now()) / 1000);
      await this.jobs.enqueue(endSuspension, { ...key, restrictionId: id }, { delaySeconds: seconds });
      await this.events.publish(new MemberSuspended(key, accountId, { reason, until }));
    });
  }

  /** Removes an active or suspended member for good, until somebody lifts it. */
  async remove(key: Key, { reason, decidedBy }: Reasons): Promise<void> {
    await this.unitOfWork.run(async () => {
      const { accountId, state } = await this.hold(key);
      if (state !== 'active' && state !== 'suspended') throw new NotFoundError();
      if (state === 'suspended') await this.repository.end(key, decidedBy, null);
      await this.repository.open(key, { kind: 'removed', reason, until: null, decidedBy });
      if (state === 'suspended') await this.rows.changeState(key, 'suspended', 'removed');
      else await this.members.end({ territoryId: key.territoryId, memberId: key.id, accountId }, 'removed');
      await this.events.publish(new MemberRemoved(key, accountId, { reason }, state));
    });
  }

  /** Lets a suspended member take part again, and a removed one join again; gives whether there was one. */
  async resume(key: Key, { by, only = null }: { by: string | null; only?: string | null }): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const { accountId, state } = await this.hold(key);
      const ended = await this.repository.end(key, by, only);
      if (!ended || (state !== 'suspended' && state !== 'removed')) return false;
      await this.rows.changeState(key, state, state === 'suspended' ? 'active' : 'left');
      await this.events.publish(new MemberResumed(key, accountId, ended.kind));
      return true;
    });
  }

  private async hold(key: Key) {
    const held = await this.repository.hold(key, null);
    if (!held) throw new NotFoundError();
    return held;
  }
}
