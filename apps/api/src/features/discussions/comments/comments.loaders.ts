import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import type { PageArgs } from '../../../platform/graphql/page.model';
import { PerRequest } from '../../../platform/graphql/per-request';
import type { Viewer } from '../../identity';
import { Memberships } from '../../territories';
import { presentComment } from './comment-presentation';
import type { CommentModel } from './comment.model';
import { DiscussionsRepository } from '../discussions.repository';

interface Thread {
  readonly subject: Key;
  readonly page: PageArgs;
}

type Comments = Page<CommentModel>;

/** Threads of the same batch share a statement. */
const batchOf = ({ subject, page }: Thread) => `${subject.territoryId} ${page.first} ${page.after ?? ''}`;

/** Comments of subjects, in one statement for all the subjects that ask for the same page. */
@Injectable()
export class CommentsLoaders {
  private readonly byThread = new PerRequest<Viewer, DataLoader<Thread, Comments, string>>(
    (viewer) =>
      new DataLoader((threads) => this.load(viewer, threads), {
        cacheKeyFn: (thread) => `${thread.subject.id} ${batchOf(thread)}`,
      }),
  );

  constructor(
    private readonly repository: DiscussionsRepository,
    private readonly memberships: Memberships,
  ) {}

  thread(viewer: Viewer, thread: Thread): Promise<Comments> {
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
    const { subject, page } = batch[0]!;
    const reader = await this.memberships.require(viewer, subject.territoryId);
    const request = pageRequest(page);
    const rows = await this.repository.pages(
      reader,
      batch.map((thread) => thread.subject.id),
      request,
    );
    const bySubject = Map.groupBy(rows, (row) => row.subject_id);
    return batch.map((thread) => [
      thread,
      toPage(
        bySubject.get(thread.subject.id) ?? [],
        request,
        (row) => row,
        (row) => presentComment(row, reader),
      ),
    ]);
  }
}
