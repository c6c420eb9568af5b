import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { Holders, type Holder } from '../../territories';
import { WaitingClaimsRepository } from './waiting-claims.repository';

/** Who decides about the claims on a page: its owners, or, where nobody owns it, the territory. */
@Injectable()
export class ClaimDeciders {
  constructor(
    private readonly repository: WaitingClaimsRepository,
    private readonly holders: Holders,
  ) {}

  async of(page: Key): Promise<Holder[]> {
    const owners = await this.repository.owners(page);
    return owners.length > 0 ? owners : this.holders.of(page.territoryId, 'organisations.approve');
  }

  /** Ids of the members whose claims wait. */
  claimants(page: Key): Promise<string[]> {
    return this.repository.claimants(page);
  }
}
