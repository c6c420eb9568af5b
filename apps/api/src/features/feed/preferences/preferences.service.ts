import { Injectable } from '@nestjs/common';
import { decodeSharedId, encodeSharedId } from '../../../platform/database/public-id';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Memberships } from '../../territories';
import { FeedOrder } from '../feed.inputs';
import type { ChooseFeedInput, FeedPreferencesModel } from './preferences.model';
import { PreferencesRepository, type PreferencesRow } from './preferences.repository';

@Injectable()
export class PreferencesService {
  constructor(
    private readonly repository: PreferencesRepository,
    private readonly memberships: Memberships,
  ) {}

  async of(viewer: Viewer): Promise<FeedPreferencesModel> {
    const row = await this.repository.find(viewer.accountId);
    return present(viewer, row ?? { feed_order: FeedOrder.RECENT, narrowed: [] });
  }

  /** Throws `NotFoundError` for a territory where the viewer is no member. */
  async choose(viewer: Viewer, { order, narrowed }: ChooseFeedInput): Promise<FeedPreferencesModel> {
    const territories = narrowed ? await this.ownTerritories(viewer, narrowed) : null;
    return present(viewer, await this.repository.choose(viewer.accountId, order ?? null, territories));
  }

  private async ownTerritories(viewer: Viewer, publicIds: readonly string[]): Promise<string[]> {
    const own = new Set((await this.memberships.all(viewer)).map(({ territoryId }) => territoryId));
    const ids = [...new Set(publicIds.map(decodeSharedId))];
    if (!ids.every((id) => id !== null && own.has(id))) throw new NotFoundError();
    return ids as string[];
  }
}

const present = ({ accountId }: Viewer, { feed_order: order, narrowed }: PreferencesRow): FeedPreferencesModel => ({
  id: encodeSharedId(accountId),
  order,
  narrowed: narrowed.map(encodeSharedId),
});
