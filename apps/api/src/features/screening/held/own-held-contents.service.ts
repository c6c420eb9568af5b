import { Injectable } from '@nestjs/common';
import { pageRequest, type Page } from '../../../platform/database/keyset';
import { decodePublicId, decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Memberships } from '../../territories';
import type { HeldContentModel } from './held-content.models';
import { HeldContentPages } from './held-content-pages';
import type { OwnHeldContentsArgs } from './held-contents.inputs';
import { HeldContentsRepository } from './held-contents.repository';
import { Settlement } from './settlement';

/** What authors do with what was held of theirs. */
@Injectable()
export class OwnHeldContentsService {
  constructor(
    private readonly repository: HeldContentsRepository,
    private readonly pages: HeldContentPages,
    private readonly memberships: Memberships,
    private readonly settlement: Settlement,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async list(viewer: Viewer, args: OwnHeldContentsArgs): Promise<Page<HeldContentModel>> {
    const author = await this.memberships.require(viewer, decodeSharedId(args.territory));
    const request = pageRequest(args);
    return this.pages.of(viewer, author, request, await this.repository.own(author, request));
  }

  /** Takes it back, with everything it holds; to others than its author it does not exist. */
  withdraw(viewer: Viewer, publicId: string): Promise<HeldContentModel> {
    return this.unitOfWork.run(async () => {
      const key = decodePublicId(publicId);
      const author = await this.memberships.require(viewer, key?.territoryId ?? null);
      const row = await this.repository.find(author, key!.id);
      if (!row || row.member_id !== author.memberId) throw new NotFoundError();
      await this.settlement.withdraw(row);
      return this.pages.one(viewer, author, row.id);
    });
  }
}
