import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { PerRequest } from '../../../platform/graphql/per-request';
import type { Viewer } from '../../identity';
import { QuestionsRepository } from './questions.repository';

/** What territories ask, in one statement a request. */
@Injectable()
export class QuestionsLoaders {
  private readonly loaders = new PerRequest<Viewer, DataLoader<string, string[]>>(
    () => new DataLoader((ids) => this.load(ids)),
  );

  constructor(private readonly repository: QuestionsRepository) {}

  byTerritory(viewer: Viewer): DataLoader<string, string[]> {
    return this.loaders.of(viewer);
  }

  private async load(ids: readonly string[]): Promise<string[][]> {
    const found = await this.repository.of(ids);
    return ids.map((id) => found.get(id) ?? []);
  }
}
