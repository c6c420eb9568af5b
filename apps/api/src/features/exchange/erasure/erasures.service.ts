import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { SessionsService, type Viewer } from '../../identity';
import { ErasedContentModel, type ErasureModel } from './erasure.models';
import { ErasureLetters } from './erasure-letters';
import { eraseAccount } from './erasures.jobs';
import { ErasuresRepository, type ErasureRow } from './erasures.repository';

/** Time to think better of it, and to notice that somebody else asked. */
const GRACE_DAYS = 7;

@Injectable()
export class ErasuresService {
  constructor(
    private readonly repository: ErasuresRepository,
    private readonly sessions: SessionsService,
    private readonly letters: ErasureLetters,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async find(viewer: Viewer): Promise<ErasureModel | null> {
    const row = await this.repository.find(viewer.accountId);
    return row ? present(row) : null;
  }

  /** Takes who the viewer is to be proved a short while ago. Throws `ProofNeededError`. */
  async request(viewer: Viewer, content: ErasedContentModel): Promise<ErasureModel> {
    await this.sessions.requireProof(viewer);
    const { accountId } = viewer;
    return this.unitOfWork.run(async () => {
      const row = await this.repository.schedule(accountId, content === ErasedContentModel.REMOVED, GRACE_DAYS);
      // A second late, so that the time has come by the database's clock too.
      const delaySeconds = Math.max(0, row.due_at.getTime() - Date.now()) / 1000 + 1;
      await this.jobs.enqueue(eraseAccount, { accountId }, { delaySeconds });
      await this.letters.send(accountId, row.due_at);
      return present(row);
    });
  }

  async cancel({ accountId }: Viewer): Promise<void> {
    if (!(await this.repository.cancel(accountId))) throw new NotFoundError();
  }
}

const present = ({ with_content, due_at: dueAt }: ErasureRow): ErasureModel => ({
  content: with_content ? ErasedContentModel.REMOVED : ErasedContentModel.KEPT,
  dueAt,
});
