import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { decodeSharedId } from '../../../platform/database/public-id';
import { PerRequest } from '../../../platform/graphql/per-request';
import type { Viewer } from '../../identity';
import { OperatedTerritoryModel } from '../territory.models';
import { holdsPower } from './charter';
import { CharterRepository } from './charter.repository';

@Resolver(() => OperatedTerritoryModel)
export class CharterEditorsResolver {
  private readonly loaders = new PerRequest<Viewer, DataLoader<string, boolean>>(
    () => new DataLoader((ids) => this.load(ids)),
  );

  constructor(private readonly repository: CharterRepository) {}

  /** Whether somebody may change the charter; where nobody may, the operator names a caretaker. */
  @ResolveField(() => Boolean)
  hasCharterEditor(@Parent() { id }: OperatedTerritoryModel, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    return this.loaders.of(viewer).load(decodeSharedId(id)!);
  }

  private async load(territoryIds: readonly string[]): Promise<boolean[]> {
    const standings = await this.repository.standingsUnderCharter(territoryIds);
    const edited = new Set(
      standings
        .filter(({ holders, ...standing }) => holdsPower({ 'charter.edit': holders }, standing, 'charter.edit'))
        .map(({ territoryId }) => territoryId),
    );
    return territoryIds.map((id) => edited.has(id));
  }
}
