import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { PerRequest } from '../../../platform/graphql/per-request';
import type { Viewer } from '../../identity';
import { holdsPower } from './charter';
import { CharterRepository } from './charter.repository';

/** How many active members may change the charter of a territory, in one statement a request. */
@Injectable()
export class CharterEditors {
  private readonly loaders = new PerRequest<Viewer, DataLoader<string, number>>(
    () => new DataLoader((ids) => this.countIn(ids)),
  );

  constructor(private readonly repository: CharterRepository) {}

  count(viewer: Viewer): DataLoader<string, number> {
    return this.loaders.of(viewer);
  }

  /** In the order of the ids. */
  async countIn(territoryIds: readonly string[]): Promise<number[]> {
    const groups = await this.repository.standingsUnderCharter(territoryIds);
    const editors = groups.filter(({ holders, ...standing }) =>
      holdsPower({ 'charter.edit': holders }, standing, 'charter.edit'),
    );
    return territoryIds.map((id) =>
      editors.filter(({ territoryId }) => territoryId === id).reduce((sum, { members }) => sum + members, 0),
    );
  }
}
