import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { encodeSharedId } from '../../../platform/database/public-id';
import type { SubjectRow } from '../../subjects';
import { RankingExpiredError } from '../feed.errors';
import type { FeedConnection } from '../feed.model';
import { nameOf, type FeedView } from '../feed-view';
import { Hydrate } from '../steps/hydrate';
import { Present } from '../steps/present';
import { arrange } from '../steps/rules';
import { CandidatesRepository } from './candidates.repository';
import { rank } from './formula';
import { decodeRankingCursor, encodeRankingCursor } from './ranking-cursor';
import { RankingsRepository, type RankedKey } from './rankings.repository';

interface Frozen {
  readonly rankingId: string;
  readonly keys: readonly RankedKey[];
  /** How many places were read. */
  readonly position: number;
}

/** The order « Pour vous »: scored once a visit, frozen, and read by position. */
@Injectable()
export class RankedFeed {
  constructor(
    private readonly candidates: CandidatesRepository,
    private readonly rankings: RankingsRepository,
    private readonly hydrate: Hydrate,
    private readonly present: Present,
  ) {}

  /** Throws `RankingExpiredError` when the order that `after` belongs to has ended. */
  async page(accountId: string, view: FeedView, limit: number, after?: string | null): Promise<FeedConnection> {
    const frozen = after ? await this.find(accountId, view, after) : await this.freeze(accountId, view);
    const { rows, position } = await this.fill(view, frozen, limit);
    const cursor = (at: number) => encodeRankingCursor({ rankingId: frozen.rankingId, position: at });
    return {
      nodes: this.present.nodes(view.readers, rows),
      rankingId: encodeSharedId(frozen.rankingId),
      pageInfo: {
        hasNextPage: position < frozen.keys.length,
        hasPreviousPage: frozen.position > 0,
        startCursor: rows.length > 0 ? cursor(frozen.position) : null,
        endCursor: rows.length > 0 ? cursor(position) : null,
      },
    };
  }

  private async freeze(accountId: string, view: FeedView): Promise<Frozen> {
    const scored = rank(await this.candidates.newest(view));
    const keys = arrange(scored.map(({ item, values }) => ({ ...item, values })));
    return { rankingId: await this.rankings.insert(accountId, nameOf(view), keys), keys, position: 0 };
  }

  private async find(accountId: string, view: FeedView, after: string): Promise<Frozen> {
    const { rankingId, position } = decodeRankingCursor(after);
    const keys = await this.rankings.find(accountId, rankingId, nameOf(view));
    if (!keys) throw new RankingExpiredError();
    return { rankingId, keys, position };
  }

  /** What has gone since leaves its place to what follows: one more statement, where it happens. */
  private async fill(view: FeedView, { keys, position }: Frozen, limit: number) {
    const rows: SubjectRow[] = [];
    let read = position;
    for (const ahead of [limit, LIMITS.pageSize]) {
      const missing = limit - rows.length;
      if (missing === 0 || read >= keys.length) break;
      const slice = keys.slice(read, read + ahead);
      const found = (await this.hydrate.rows(view.readers, slice)).slice(0, missing);
      rows.push(...found);
      const last = found.length === missing ? slice.findIndex(({ id }) => id === found.at(-1)?.id) : slice.length - 1;
      read += last + 1;
    }
    return { rows, position: read };
  }
}
