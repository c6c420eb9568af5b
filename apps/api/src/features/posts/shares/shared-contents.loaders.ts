import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { Key } from '../../../platform/database/public-id';
import { PerRequest } from '../../../platform/graphql/per-request';
import type { Viewer } from '../../identity';
import { Subjects, type SubjectModel } from '../../subjects';
import { Memberships } from '../../territories';

/** What posts share, as the viewer may see it, in one statement a territory. */
@Injectable()
export class SharedContentsLoaders {
  private readonly byKey = new PerRequest<Viewer, DataLoader<Key, SubjectModel | null, string>>(
    (viewer) =>
      new DataLoader((keys) => this.load(viewer, keys), {
        cacheKeyFn: ({ territoryId, id }) => `${territoryId} ${id}`,
      }),
  );

  constructor(
    private readonly subjects: Subjects,
    private readonly memberships: Memberships,
  ) {}

  find(viewer: Viewer, key: Key): Promise<SubjectModel | null> {
    return this.byKey.of(viewer).load(key);
  }

  private async load(viewer: Viewer, keys: readonly Key[]): Promise<(SubjectModel | null)[]> {
    const found = new Map<string, SubjectModel>();
    for (const [territoryId, batch] of Map.groupBy(keys, (key) => key.territoryId)) {
      const reader = await this.memberships.find(viewer, territoryId);
      const ids = batch.map(({ id }) => id);
      const rows = reader ? await this.subjects.read(reader, 'and s.id = any($3::uuid[])', [ids]) : [];
      for (const row of rows) found.set(row.id, this.subjects.present(row, reader!));
    }
    return keys.map(({ id }) => found.get(id) ?? null);
  }
}
