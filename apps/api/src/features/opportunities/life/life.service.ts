import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger, type Interaction } from '../../ledger';
import { canEditSubject, scopeOf, Subjects, type HeldSubject } from '../../subjects';
import type { Membership } from '../../territories';
import { OpportunityConcludedError, OpportunityWithdrawnError } from '../opportunities.errors';
import { OpportunityExtended, OpportunityReopened, OpportunityWithdrawn } from '../opportunities.events';
import { OPPORTUNITY_KIND } from '../opportunity.kind';
import type { OpportunityModel } from '../opportunity.model';
import { OpportunitiesService } from '../publishing/opportunities.service';
import { after, type LifeAct } from './life-cycle';
import { LifeRepository } from './life.repository';

/** An opportunity held by somebody who may decide what becomes of it. */
export interface OwnedOpportunity {
  readonly owner: Membership;
  readonly held: HeldSubject;
}

/** What becomes of an opportunity, act by act. */
@Injectable()
export class LifeService {
  constructor(
    private readonly repository: LifeRepository,
    private readonly opportunities: OpportunitiesService,
    private readonly subjects: Subjects,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  withdraw(viewer: Viewer, publicId: string): Promise<OpportunityModel> {
    return this.change(viewer, publicId, async (owned) => {
      if (!(await this.step(owned.held, 'withdraw'))) return;
      await this.tell(owned, 'opportunities.withdrawn');
      await this.events.publish(new OpportunityWithdrawn(owned.held));
    });
  }

  reopen(viewer: Viewer, publicId: string): Promise<OpportunityModel> {
    return this.change(viewer, publicId, async (owned) => {
      if (!(await this.step(owned.held, 'reopen'))) return;
      await this.repository.giveTime(owned.held);
      await this.tell(owned, 'opportunities.reopened');
      await this.events.publish(new OpportunityReopened(owned.held));
    });
  }

  /** `seen`: the deadline that the owner read; whoever moved it meanwhile is not overtaken. */
  extend(viewer: Viewer, publicId: string, seen: Date): Promise<OpportunityModel> {
    return this.change(viewer, publicId, async (owned) => {
      await this.step(owned.held, 'extend');
      if (!(await this.repository.extend(owned.held, seen))) return;
      await this.tell(owned, 'opportunities.extended');
      await this.events.publish(new OpportunityExtended(owned.held));
    });
  }

  /** Holds an opportunity for whoever may edit it. Belongs in a unit of work. Throws `NotFoundError`, `ForbiddenError`. */
  async own(viewer: Viewer, publicId: string): Promise<OwnedOpportunity> {
    const { member: owner, held } = await this.see(viewer, publicId);
    authorize(canEditSubject(owner, held));
    return { owner, held };
  }

  /** Holds an opportunity for whoever may see it. Belongs in a unit of work. Throws `NotFoundError`. */
  async see(viewer: Viewer, publicId: string): Promise<{ member: Membership; held: HeldSubject }> {
    const { member, id } = await this.subjects.locate(viewer, publicId);
    const held = await this.subjects.hold(member, id);
    if (held.kind !== OPPORTUNITY_KIND.kind) throw new NotFoundError();
    return { member, held };
  }

  /**
   * Takes a step in the life of a held opportunity; gives whether its state is another one now. Belongs in a unit of
   * work. Throws `OpportunityConcludedError`, `OpportunityWithdrawnError`.
   */
  async step(key: Key, act: LifeAct): Promise<boolean> {
    const life = await this.repository.hold(key);
    if (!life) throw new NotFoundError();
    const next = after(life, act);
    if (!next) throw life.state === 'concluded' ? new OpportunityConcludedError() : new OpportunityWithdrawnError();
    if (next.state === life.state) return false;
    await this.repository.setState(key, next.state);
    return true;
  }

  /** Its owner goes into an answer, where that still leads anywhere. Belongs in a unit of work that holds its row of the spine. */
  async discuss(key: Key): Promise<void> {
    const life = await this.repository.hold(key);
    const next = life && after(life, 'discuss');
    if (next && next.state !== life.state) await this.repository.setState(key, next.state);
  }

  /** Has every screen read it again. */
  changed({ held }: OwnedOpportunity): Promise<void> {
    return this.subjects.changed(held);
  }

  /** Records what the owner did and has every screen read it again. Belongs in a unit of work. */
  async tell({ owner, held }: OwnedOpportunity, verb: Interaction['verb']): Promise<void> {
    await this.subjects.changed(held);
    const towards = { subject: held.id, author: held.authorId };
    await this.ledger.record({ verb, by: owner, towards, scope: scopeOf(held) });
  }

  private change(
    viewer: Viewer,
    publicId: string,
    act: (owned: OwnedOpportunity) => Promise<void>,
  ): Promise<OpportunityModel> {
    return this.unitOfWork.run(async () => {
      const owned = await this.own(viewer, publicId);
      await act(owned);
      return this.opportunities.get(owned.owner, owned.held.id);
    });
  }
}
