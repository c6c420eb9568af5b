import { Injectable } from '@nestjs/common';
import { decodeSharedId } from '../../platform/database/public-id';
import { NotFoundError } from '../../platform/graphql/domain-error';
import type { Viewer } from '../identity';
import { Memberships } from '../territories';
import { guarantorsFor, peopleFor, QUIET_DAYS, thresholdsOf } from './trust-levels';
import type { TrustModel } from './trust.models';
import { TrustRepository } from './trust.repository';

@Injectable()
export class TrustService {
  constructor(
    private readonly repository: TrustRepository,
    private readonly memberships: Memberships,
  ) {}

  /** The viewer's own level with what each one asks for; nobody reads another's figures. */
  async of(viewer: Viewer, territory: string): Promise<TrustModel> {
    const { territoryId, memberId } = await this.memberships.require(viewer, decodeSharedId(territory));
    const found = await this.repository.evidenceOf(territoryId, memberId);
    if (!found) throw new NotFoundError();
    const steps = thresholdsOf(found.memberCount, found.guarantorCount).map((thresholds, index) => ({
      level: index + 1,
      ...thresholds,
      ownDays: found.days,
      ownPeople: peopleFor(index + 1, found),
      ownGuarantors: guarantorsFor(index + 1, found),
    }));
    const daysToFall = found.level > 0 ? QUIET_DAYS - (found.quietDays % QUIET_DAYS) : null;
    return { id: territory, level: found.level, isSteward: found.isSteward, steps, daysToFall };
  }
}
