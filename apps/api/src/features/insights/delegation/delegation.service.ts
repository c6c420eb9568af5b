import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { decodeSharedId, encodeSharedId } from '../../../platform/database/public-id';
import { defineJob } from '../../../platform/jobs/define-job';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import type { Viewer } from '../../identity';
import { Memberships } from '../../territories';
import { delegationOf, holdersOf } from './delegation';
import type { DelegationModel } from './delegation.models';
import { DelegationRepository } from './delegation.repository';

const TREND_DAYS = 180;

// After the night's round of trust levels, on which the charter hangs.
const keepDelegation = defineJob({
  name: 'insights.keep-delegation',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '30 4 * * *',
});

/** Who holds the charter's powers, seen from the managing team: how far a territory runs itself. */
@Injectable()
export class DelegationService {
  constructor(
    private readonly repository: DelegationRepository,
    private readonly memberships: Memberships,
  ) {}

  async of(viewer: Viewer, territory: string): Promise<DelegationModel> {
    const { territoryId } = await this.memberships.require(viewer, decodeSharedId(territory));
    const [[found], trend] = await Promise.all([
      this.repository.cohorts(territoryId),
      this.repository.trend(territoryId, TREND_DAYS),
    ]);
    const powers = holdersOf(found?.charter ?? {}, found?.cohorts ?? []);
    return { id: encodeSharedId(territoryId), share: delegationOf(powers), powers, trend };
  }

  @HandlesJob(keepDelegation)
  async keep(): Promise<void> {
    const territories = await this.repository.cohorts(null);
    const shares = territories.map(({ territoryId, charter, cohorts }) => ({
      territoryId,
      share: delegationOf(holdersOf(charter ?? {}, cohorts)),
    }));
    if (shares.length > 0) await this.repository.keep(shares);
  }
}
