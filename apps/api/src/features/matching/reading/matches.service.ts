import { Injectable } from '@nestjs/common';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import { decodePublicId, decodeSharedId } from '../../../platform/database/public-id';
import type { Viewer } from '../../identity';
import type { OpportunityModel } from '../../opportunities';
import { Memberships } from '../../territories';
import type { MatchModel } from './match.model';
import type { ViewerMatchesArgs } from './matches.inputs';
import { presentMatch } from './present-match';
import { ReadingRepository } from './reading.repository';

/** Matches as the two people concerned may see them. */
@Injectable()
export class MatchesService {
  constructor(
    private readonly repository: ReadingRepository,
    private readonly memberships: Memberships,
  ) {}

  async ofViewer(viewer: Viewer, args: ViewerMatchesArgs): Promise<Page<MatchModel>> {
    const reader = await this.memberships.require(viewer, decodeSharedId(args.territory));
    const request = pageRequest(args);
    const rows = await this.repository.ofReader(reader, request);
    return toPage(rows, request, ({ score, id }) => ({ at: String(score), id }), presentMatch);
  }

  /** `null` for whoever does not look after it. */
  async ofOpportunity(viewer: Viewer, { id, viewerCan }: OpportunityModel): Promise<MatchModel[] | null> {
    if (!viewerCan.edit) return null;
    const key = decodePublicId(id)!;
    const reader = await this.memberships.require(viewer, key.territoryId);
    return (await this.repository.ofOpportunity(reader, key.id)).map(presentMatch);
  }
}
