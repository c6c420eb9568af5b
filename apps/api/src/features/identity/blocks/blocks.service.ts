import { Injectable } from '@nestjs/common';
import { decodeSharedId, encodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import { Realtime } from '../../../platform/realtime/realtime';
import { TooManyBlocksError } from '../identity.errors';
import { AccountBlocked, AccountUnblocked } from '../identity.events';
import type { Viewer } from '../viewer';
import type { BlockModel } from './block.model';
import { BlocksRepository } from './blocks.repository';

/** Two people kept apart because one of them wants it. Whoever is blocked is told nothing. */
@Injectable()
export class Blocks {
  constructor(
    private readonly repository: BlocksRepository,
    private readonly realtime: Realtime,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  async list(viewer: Viewer): Promise<BlockModel[]> {
    const rows = await this.repository.of(viewer.accountId);
    return rows.map(({ id, name, created_at: createdAt }) => ({ id: encodeSharedId(id), name, createdAt }));
  }

  /** Blocking twice is blocking once. Throws `TooManyBlocksError`. */
  async block(viewer: Viewer, accountId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (await this.repository.insert(viewer.accountId, accountId)) {
        await this.events.publish(new AccountBlocked(viewer.accountId, accountId));
        this.tellDevices(viewer);
      } else if (!(await this.repository.exists(viewer.accountId, accountId))) throw new TooManyBlocksError();
    });
  }

  async unblock(viewer: Viewer, publicId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const id = decodeSharedId(publicId);
      const accountId = id && (await this.repository.delete(viewer.accountId, id));
      if (!accountId) throw new NotFoundError();
      await this.events.publish(new AccountUnblocked(viewer.accountId, accountId));
      this.tellDevices(viewer);
    });
  }

  /** The other screens of whoever blocked; never those of the other one. */
  private tellDevices({ accountId }: Viewer): void {
    this.unitOfWork.afterCommit(() => this.realtime.toRoom(`account:${accountId}`).emit('blocks.changed', {}));
  }
}
