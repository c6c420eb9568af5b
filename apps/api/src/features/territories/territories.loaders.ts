import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { PerRequest } from '../../platform/graphql/per-request';
import type { Viewer } from '../identity';
import { TerritoriesRepository, type TerritoryRow } from './territories.repository';

/** Territories by id, in one statement a request. Ask only for those that the viewer was already allowed to see. */
@Injectable()
export class TerritoriesLoaders {
  private readonly byIdLoaders = new PerRequest<Viewer, DataLoader<string, TerritoryRow | null>>(
    () => new DataLoader((ids) => this.loadById(ids)),
  );

  constructor(private readonly repository: TerritoriesRepository) {}

  byId(viewer: Viewer): DataLoader<string, TerritoryRow | null> {
    return this.byIdLoaders.of(viewer);
  }

  private async loadById(ids: readonly string[]): Promise<(TerritoryRow | null)[]> {
    const found = new Map((await this.repository.byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }
}
