import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { Ledger } from '../../ledger';
import { Standings, type Membership } from '../../territories';
import { TrustNotices } from '../trust.notices';
import { PEER_LEVEL } from './co-option';

/** What becoming a steward, or ceasing to be one, does to a member. */
@Injectable()
export class StewardStanding {
  constructor(
    private readonly standings: Standings,
    private readonly notices: TrustNotices,
    private readonly ledger: Ledger,
  ) {}

  async record(act: 'supported' | 'proposed' | 'withdrawn', by: Membership, key: Key): Promise<void> {
    const towards = by.memberId === key.id ? 'territory' : { member: key.id };
    await this.ledger.record({ verb: `stewards.${act}`, by, towards, scope: 'territory' });
    if (act === 'proposed') await this.notices.proposed(key.territoryId, key.id, by.memberId);
  }

  async raise({ territoryId, id }: Key): Promise<void> {
    await this.standings.setLevels(territoryId, [{ memberId: id, level: 4 }]);
    await this.notices.rose(territoryId, id);
  }

  async lower(by: Membership, { territoryId, id }: Key): Promise<void> {
    if (by.trustLevel === 4) await this.standings.setLevels(territoryId, [{ memberId: id, level: PEER_LEVEL }]);
    await this.ledger.record({ verb: 'stewards.resigned', by, towards: 'territory', scope: 'territory' });
  }
}
