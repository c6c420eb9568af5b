import { Injectable } from '@nestjs/common';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import { decodeSharedId, encodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { PageArgs } from '../../../platform/graphql/page.model';
import { TooManyBlocksError } from '../identity.errors';
import { AccountBlocked, AccountUnblocked } from '../identity.events';
import type { Viewer } from '../viewer';
import type { BlockModel } from './block.model';
import { BlocksRepository, type BlockRow } from './blocks.repository';

/** Two people kept apart because one of them wants it. Whoever is blocked is told nothing. */
@Injectable()
export class Blocks {
  constructor(
    private readonly repository: BlocksRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  async page(viewer: Viewer | null, args: PageArgs): Promise<Page<BlockModel>> {
    const request = pageRequest(args);
    const rows = viewer ? await this.repository.page(viewer.accountId, request) : [];
    return toPage(rows, request, ({ at, id }) => ({ at, id }), present);
  }

  /** Blocking twice is blocking once. Throws `TooManyBlocksError`. */
  async block(viewer: Viewer, accountId: string): Promise<BlockModel> {
    return this.unitOfWork.run(async () => {
      const isNew = await this.repository.insert(viewer.accountId, accountId);
      const block = await this.repository.find(viewer.accountId, accountId);
      if (!block) throw new TooManyBlocksError();
      if (isNew) await this.events.publish(new AccountBlocked(viewer.accountId, accountId));
      return present(block);
    });
  }

  /** Gives the account that was blocked. Throws `NotFoundError`. */
  async unblock(viewer: Viewer, publicId: string): Promise<string> {
    return this.unitOfWork.run(async () => {
      const id = decodeSharedId(publicId);
      const accountId = id && (await this.repository.delete(viewer.accountId, id));
      if (!accountId) throw new NotFoundError();
      await this.events.publish(new AccountUnblocked(viewer.accountId, accountId));
      return accountId;
    });
  }
}

const present = ({ id, name, created_at: createdAt }: BlockRow): BlockModel => ({
  id: encodeSharedId(id),
  name,
  createdAt,
});
