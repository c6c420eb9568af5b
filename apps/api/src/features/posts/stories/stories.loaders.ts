import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { Key } from '../../../platform/database/public-id';
import { PerRequest } from '../../../platform/graphql/per-request';
import type { Viewer } from '../../identity';
import { presentStoryContent, StoriesRepository } from './stories.repository';
import type { StoryContentModel } from './story.models';

/** Whole stories, in one statement a territory: lists do without them. */
@Injectable()
export class StoriesLoaders {
  private readonly byKey = new PerRequest<Viewer, DataLoader<Key, StoryContentModel, string>>(
    () => new DataLoader((keys) => this.load(keys), { cacheKeyFn: ({ territoryId, id }) => `${territoryId} ${id}` }),
  );

  constructor(private readonly repository: StoriesRepository) {}

  content(viewer: Viewer, story: Key): Promise<StoryContentModel> {
    return this.byKey.of(viewer).load(story);
  }

  private async load(keys: readonly Key[]): Promise<StoryContentModel[]> {
    const batches = [...Map.groupBy(keys, ({ territoryId }) => territoryId)].map(([territoryId, batch]) =>
      this.repository.contents(
        territoryId,
        batch.map(({ id }) => id),
      ),
    );
    const rows = new Map((await Promise.all(batches)).flat().map((row) => [row.id, row]));
    return keys.map(({ id }) => presentStoryContent(rows.get(id)!));
  }
}
