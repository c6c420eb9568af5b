import { Injectable } from '@nestjs/common';
import type { TrustLevel } from '@rayonne/contracts';
import { Events } from '../../../../platform/events/events';
import { MembershipChanged } from '../../territories.events';
import { StandingsRepository } from './standings.repository';

/** What the charter looks at in members, changed by those who decide about it. */
@Injectable()
export class Standings {
  constructor(
    private readonly repository: StandingsRepository,
    private readonly events: Events,
  ) {}

  /** Sets trust levels, without asking who may: the caller has decided. Within a unit of work. */
  async setLevels(territoryId: string, levels: readonly { memberId: string; level: TrustLevel }[]): Promise<void> {
    if (levels.length === 0) return;
    const accountIds = await this.repository.setLevels(territoryId, levels);
    if (accountIds.length > 0) await this.events.publish(new MembershipChanged(territoryId, accountIds));
  }
}
