import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import type { Key } from '../../../platform/database/public-id';
import { PerRequest } from '../../../platform/graphql/per-request';
import { Viewer } from '../../identity';
import { ConversationModel } from '../../messaging';
import { IntroductionModel } from '../introduction.models';
import { IntroductionsService } from './introductions.service';

@Resolver(() => ConversationModel)
export class ConversationIntroductionResolver {
  private readonly loaders = new PerRequest<Viewer, DataLoader<Key, IntroductionModel | null, string>>(
    (viewer) =>
      new DataLoader((keys) => this.load(viewer, keys), {
        cacheKeyFn: ({ territoryId, id }) => `${territoryId}/${id}`,
      }),
  );

  constructor(private readonly introductions: IntroductionsService) {}

  /** The introduction that the conversation came from. */
  @ResolveField(() => IntroductionModel, { nullable: true })
  async introduction(
    @Parent() { key, isGroup }: ConversationModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<IntroductionModel | null> {
    return isGroup ? this.loaders.of(viewer).load(key) : null;
  }

  private async load(viewer: Viewer, keys: readonly Key[]): Promise<(IntroductionModel | null)[]> {
    const found = new Map<string, IntroductionModel>();
    const ofTerritory = async ([territoryId, inside]: [string, Key[]]) => {
      const ids = inside.map(({ id }) => id);
      const models = await this.introductions.ofConversations(viewer, territoryId, ids);
      for (const [id, model] of models) found.set(id, model);
    };
    await Promise.all([...Map.groupBy(keys, ({ territoryId }) => territoryId)].map(ofTerritory));
    return keys.map(({ id }) => found.get(id) ?? null);
  }
}
