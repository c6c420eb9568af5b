import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { Events } from '../../../platform/events/events';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { MemberRemoved, MembershipEnded } from '../../territories';
import { ClaimsChanged } from '../organisations.events';
import { DeparturesRepository } from './departures.repository';

/** Whoever goes for good leaves their organisations too: coming back, they are a newcomer there. */
@Injectable()
export class Departures {
  constructor(
    private readonly repository: DeparturesRepository,
    private readonly events: Events,
  ) {}

  @OnEvent(MembershipEnded, 'in transaction')
  onMembershipEnded({ territoryId, memberId: id, state }: MembershipEnded): Promise<void> {
    return this.release({ territoryId, id }, state !== 'suspended');
  }

  @OnEvent(MemberRemoved, 'in transaction')
  async onMemberRemoved({ member, from }: MemberRemoved): Promise<void> {
    if (from === 'suspended') await this.release(member, true);
  }

  /** Others decide where an owner is missing, and nobody about the claim of who is away. */
  private async release(member: Key, isForGood: boolean): Promise<void> {
    const pages = await this.repository.holdPagesOf(member);
    if (pages.length === 0) return;
    if (isForGood) await this.repository.forget(member);
    for (const id of pages) await this.events.publish(new ClaimsChanged({ territoryId: member.territoryId, id }));
  }
}
