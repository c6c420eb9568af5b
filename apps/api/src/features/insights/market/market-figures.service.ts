import { Injectable } from '@nestjs/common';
import { decodeSharedId, encodeSharedId } from '../../../platform/database/public-id';
import type { Viewer } from '../../identity';
import { SMALLEST_CROWD } from '../../ledger';
import { Memberships } from '../../territories';
import type { MarketFiguresModel } from './market-figures.models';
import { MarketFiguresRepository } from './market-figures.repository';

const PERIOD_DAYS = 90;
const MONTHS = 12;

/** Whether opportunities lead somewhere: counted anew from the ledger each time. */
@Injectable()
export class MarketFiguresService {
  constructor(
    private readonly repository: MarketFiguresRepository,
    private readonly memberships: Memberships,
  ) {}

  async of(viewer: Viewer, territory: string): Promise<MarketFiguresModel> {
    const { territoryId } = await this.memberships.require(viewer, decodeSharedId(territory));
    const [counts, months] = await Promise.all([
      this.repository.counts(territoryId, PERIOD_DAYS),
      this.repository.months(territoryId, MONTHS),
    ]);
    const { published, concluded, introduced, medianDays, withinWeek, people } = counts;
    const isCrowd = people >= SMALLEST_CROWD;
    return {
      id: encodeSharedId(territoryId),
      days: PERIOD_DAYS,
      published,
      concluded,
      fromIntroduction: concluded > 0 ? introduced / concluded : null,
      medianDaysToAnswer: isCrowd ? medianDays : null,
      answeredWithinWeek: isCrowd ? withinWeek : null,
      months,
    };
  }
}
