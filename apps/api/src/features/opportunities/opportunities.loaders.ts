import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { Key } from '../../platform/database/public-id';
import { PerRequest } from '../../platform/graphql/per-request';
import type { Viewer } from '../identity';
import { Memberships } from '../territories';
import { OpportunitiesService } from './publishing/opportunities.service';
import type { OpportunityModel } from './opportunity.model';

const textOf = (key: Key) => `${key.territoryId}/${key.id}`;

/** Opportunities by key, as far as the viewer may see them: two statements a territory. */
@Injectable()
export class OpportunitiesLoaders {
  private readonly byKeyLoaders = new PerRequest<Viewer, DataLoader<Key, OpportunityModel | null, string>>(
    (viewer) => new DataLoader((keys) => this.loadByKey(viewer, keys), { cacheKeyFn: textOf }),
  );

  constructor(
    private readonly opportunities: OpportunitiesService,
    private readonly memberships: Memberships,
  ) {}

  byKey(viewer: Viewer): DataLoader<Key, OpportunityModel | null, string> {
    return this.byKeyLoaders.of(viewer);
  }

  private async loadByKey(viewer: Viewer, keys: readonly Key[]): Promise<(OpportunityModel | null)[]> {
    const found = new Map<string, OpportunityModel>();
    const load = async ([territoryId, inside]: [string, Key[]]) => {
      const reader = await this.memberships.find(viewer, territoryId);
      if (!reader) return;
      const seen = await this.opportunities.byIds(
        reader,
        inside.map((key) => key.id),
      );
      for (const [id, opportunity] of seen) found.set(textOf({ territoryId, id }), opportunity);
    };
    await Promise.all([...Map.groupBy(keys, (key) => key.territoryId)].map(load));
    return keys.map((key) => found.get(textOf(key)) ?? null);
  }
}
