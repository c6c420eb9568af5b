import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { PerRequest } from '../../../platform/graphql/per-request';
import type { Viewer } from '../../identity';
import type { JoinRequestModel } from './join-request.models';
import { presentJoinRequest } from './join-request-presentation';
import { JoinRequestsRepository } from './join-requests.repository';

/** The viewer's latest request to each territory, in one statement a request. */
@Injectable()
export class OwnRequestsLoaders {
  private readonly loaders = new PerRequest<Viewer, DataLoader<string, JoinRequestModel | null>>(
    (viewer) => new DataLoader((ids) => this.load(viewer, ids)),
  );

  constructor(private readonly repository: JoinRequestsRepository) {}

  byTerritory(viewer: Viewer): DataLoader<string, JoinRequestModel | null> {
    return this.loaders.of(viewer);
  }

  private async load(viewer: Viewer, ids: readonly string[]): Promise<(JoinRequestModel | null)[]> {
    const rows = await this.repository.latest(viewer.accountId, ids);
    const found = new Map(rows.map((row) => [row.territory_id, presentJoinRequest(row)]));
    return ids.map((id) => found.get(id) ?? null);
  }
}
