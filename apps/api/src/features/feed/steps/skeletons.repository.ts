import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import { microseconds, type Keyset, type PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import { FeedScope } from '../feed.inputs';
import type { FeedView } from '../feed-view';
import { skeletonSql } from './skeleton';

export type SkeletonRow = Key & Keyset;

const ORDINARY_PAGE = 20;

/** One number of rows stands in each text, as in `Subjects.page`. */
const textOf = (limit: number) => `
  with ${skeletonSql(FeedScope.HOME, limit)}
  select territory_id as "territoryId", id, ${microseconds('published_at')}::text as at
    from skeleton order by published_at desc, id desc`;
const ORDINARY = textOf(ORDINARY_PAGE + 1);
const LARGEST = textOf(LIMITS.pageSize + 1);

/** Values of the parameters of `skeletonSql`. */
export function skeletonValues({ scope, readers, of }: FeedView, after: Keyset | null): unknown[] {
  const values = [
    readers.map(({ territoryId }) => territoryId),
    readers.map(({ memberId }) => memberId),
    after?.at ?? null,
    after?.id ?? null,
  ];
  if (scope === FeedScope.TERRITORY || scope === FeedScope.PLACED) return values;
  return [...values, scope === FeedScope.HOME ? (readers[0]?.accountId ?? null) : of];
}

@Injectable()
export class SkeletonsRepository {
  constructor(private readonly database: Database) {}

  /** The keys of a page of the home, newest first, and one more. */
  home(view: FeedView, { limit, after }: PageRequest): Promise<SkeletonRow[]> {
    return this.database.query<SkeletonRow>(limit <= ORDINARY_PAGE ? ORDINARY : LARGEST, skeletonValues(view, after));
  }
}
