import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { Keyset, Page } from '../../../../platform/database/keyset';
import { decodePublicId, type Key } from '../../../../platform/database/public-id';
import { around, stretchOf, toTwoWayPage, type Stretch } from '../../../../platform/database/two-way-keyset';
import { PerRequest } from '../../../../platform/graphql/per-request';
import type { Viewer } from '../../../identity';
import { Memberships, type Membership } from '../../../territories';
import { presentComment } from '../comment-presentation';
import type { CommentModel } from '../comment.model';
import { ThreadEndModel, type ThreadArgs } from '../comments.inputs';
import { CommentsRepository } from '../comments.repository';
import { ThreadsRepository, type Parent } from './threads.repository';

interface Thread {
  readonly parent: Parent;
  readonly key: Key;
  readonly args: ThreadArgs;
}

type Comments = Page<CommentModel>;

/** Threads of the same batch share their statements. */
const batchOf = ({ parent, key, args }: Thread) =>
  [parent, key.territoryId, args.first, args.from, args.after ?? '', args.before ?? '', args.around ?? ''].join(' ');

/** Comments of subjects and answers of threads, in as many statements for all those that ask for the same page as for one. */
@Injectable()
export class ThreadsLoaders {
  private readonly byThread = new PerRequest<Viewer, DataLoader<Thread, Comments, string>>(
    (viewer) =>
      new DataLoader((threads) => this.load(viewer, threads), {
        cacheKeyFn: (thread) => `${thread.key.id} ${batchOf(thread)}`,
      }),
  );

  constructor(
    private readonly repository: ThreadsRepository,
    private readonly comments: CommentsRepository,
    private readonly memberships: Memberships,
  ) {}

  page(viewer: Viewer, thread: Thread): Promise<Comments> {
    return this.byThread.of(viewer).load(thread);
  }

  private async load(viewer: Viewer, threads: readonly Thread[]): Promise<Comments[]> {
    const batches = await Promise.all(
      [...Map.groupBy(threads, batchOf).values()].map((batch) => this.loadBatch(viewer, batch)),
    );
    const pages = new Map(batches.flat());
    return threads.map((thread) => pages.get(thread)!);
  }

  private async loadBatch(viewer: Viewer, batch: readonly Thread[]): Promise<[Thread, Comments][]> {
    const { parent, key, args } = batch[0]!;
    const reader = await this.memberships.require(viewer, key.territoryId);
    const ids = batch.map((thread) => thread.key.id);
    const stretches = await this.stretches(reader, { parent, ids, args });
    const read = await Promise.all(
      stretches.map(async (stretch) => {
        const rows = await this.repository.stretches(reader, parent, ids, stretch);
        return { stretch, rows: Map.groupBy(rows, (row) => (parent === 'subject' ? row.subject_id : row.thread_id)) };
      }),
    );
    return batch.map((thread) => [
      thread,
      toTwoWayPage(
        read.map(({ stretch, rows }) => ({ stretch, rows: rows.get(thread.key.id) ?? [] })),
        (row) => row,
        (row) => presentComment(row, reader),
      ),
    ]);
  }

  private async stretches(
    reader: Membership,
    { parent, ids, args }: { parent: Parent; ids: readonly string[]; args: ThreadArgs },
  ): Promise<readonly Stretch[]> {
    const place =
      args.after || args.before || !args.around ? undefined : await this.placeOf(reader, parent, ids, args.around);
    return place ? around(place, args.first) : [stretchOf(args, args.from === ThreadEndModel.NEWEST)];
  }

  /** Where a comment stands in the list of one of those parents: in a list of threads, where its thread does. */
  private async placeOf(
    reader: Membership,
    parent: Parent,
    ids: readonly string[],
    publicId: string,
  ): Promise<Keyset | undefined> {
    const key = decodePublicId(publicId);
    const row = key?.territoryId === reader.territoryId ? await this.comments.find(reader, key.id) : undefined;
    const parentId = parent === 'subject' ? row?.subject_id : row?.thread_id;
    if (!row || !parentId || !ids.includes(parentId)) return undefined;
    return parent === 'subject' && row.thread_id ? this.comments.find(reader, row.thread_id) : row;
  }
}
