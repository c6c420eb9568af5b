import { Injectable } from '@nestjs/common';
import { FIRST_ID } from '../../../platform/database/keyset';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { EntriesRepository } from '../entries/entries.repository';
import { KeysRepository } from '../entries/keys.repository';
import { listAgain } from './matching.jobs';

const BATCH = 500;

/** Keeps the entries and the counts of words as what they are about has become. */
@Injectable()
export class Listing {
  constructor(
    private readonly entries: EntriesRepository,
    private readonly keys: KeysRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async ofOpportunity(territoryId: string, id: string): Promise<void> {
    await this.entries.listOpportunities(territoryId, [id]);
    await this.recount(territoryId);
  }

  async ofMembers(territoryId: string, ids: readonly string[]): Promise<void> {
    await this.entries.listMembers(territoryId, ids);
    await this.recount(territoryId);
  }

  /** By night: whatever changed elsewhere (a page, a name), what is over, and how rare each word has become. */
  @HandlesJob(listAgain)
  async listAgain(): Promise<void> {
    for (const territoryId of await this.entries.activeTerritories()) {
      await this.listEach(territoryId, 'members');
      await this.listEach(territoryId, 'opportunities');
      await this.unitOfWork.run(() => this.keys.count(territoryId));
    }
  }

  private async listEach(territoryId: string, what: 'members' | 'opportunities'): Promise<void> {
    let last: string | undefined = FIRST_ID;
    while (last) {
      const ids: string[] = await this.entries.idsAfter(what, { territoryId, id: last }, BATCH);
      await this.unitOfWork.run(() =>
        what === 'members'
          ? this.entries.listMembers(territoryId, ids)
          : this.entries.listOpportunities(territoryId, ids),
      );
      last = ids.length === BATCH ? ids.at(-1) : undefined;
    }
  }

  private async recount(territoryId: string): Promise<void> {
    if (await this.keys.wantsCount(territoryId)) await this.keys.count(territoryId);
  }
}
