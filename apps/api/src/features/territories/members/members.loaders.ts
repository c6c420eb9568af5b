import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { Key } from '../../../platform/database/public-id';
import { PerRequest } from '../../../platform/graphql/per-request';
import type { Viewer } from '../../identity';
import type { MemberModel } from './member.model';
import { presentMember } from './member-presentation';
import { MembersRepository } from './members.repository';

const textOf = (key: Key) => `${key.territoryId}/${key.id}`;

/** Members by key, in one statement a request. Ask only for keys that the viewer was already allowed to see. */
@Injectable()
export class MembersLoaders {
  private readonly byKeyLoaders = new PerRequest<Viewer, DataLoader<Key, MemberModel | null, string>>(
    (viewer) => new DataLoader((keys) => this.loadByKey(viewer, keys), { cacheKeyFn: textOf }),
  );

  constructor(private readonly repository: MembersRepository) {}

  byKey(viewer: Viewer): DataLoader<Key, MemberModel | null, string> {
    return this.byKeyLoaders.of(viewer);
  }

  private async loadByKey(viewer: Viewer, keys: readonly Key[]): Promise<(MemberModel | null)[]> {
    const rows = await this.repository.byKeys(viewer.accountId, keys);
    const found = new Map(
      rows.map((row) => [textOf({ territoryId: row.territory_id, id: row.member_id }), presentMember(row, viewer)]),
    );
    return keys.map((key) => found.get(textOf(key)) ?? null);
  }
}
