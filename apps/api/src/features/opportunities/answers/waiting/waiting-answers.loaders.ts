import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { decodePublicId } from '../../../../platform/database/public-id';
import { PerRequest } from '../../../../platform/graphql/per-request';
import type { Viewer } from '../../../identity';
import { WaitingAnswersRepository } from './waiting-answers.repository';

/** How many answers wait, by public ids of opportunities: one statement a page. */
@Injectable()
export class WaitingAnswersLoaders {
  private readonly byViewer = new PerRequest<Viewer, DataLoader<string, number>>(
    (viewer) => new DataLoader((ids) => this.load(viewer, ids)),
  );

  constructor(private readonly repository: WaitingAnswersRepository) {}

  counts(viewer: Viewer): DataLoader<string, number> {
    return this.byViewer.of(viewer);
  }

  private load({ accountId }: Viewer, ids: readonly string[]): Promise<number[]> {
    return this.repository.countWaiting(
      accountId,
      ids.map((id) => decodePublicId(id)!),
    );
  }
}
