import { Injectable } from '@nestjs/common';
import { pageRequest, type Page } from '../../../platform/database/keyset';
import { decodePublicId, type Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import type { PageArgs } from '../../../platform/graphql/page.model';
import type { Viewer } from '../../identity';
import { Memberships, type Membership } from '../../territories';
import { HeldContentSettledError } from '../screening.errors';
import { canDecide, canReview } from '../screening.policy';
import type { HeldContentModel } from './held-content.models';
import { HeldContentPages } from './held-content-pages';
import { HeldContentsRepository, type HeldContentRow } from './held-contents.repository';
import { Settlement } from './settlement';

/** Time to take a refusal back: the ten seconds of the undo on screen, and a slow network. */
const UNDO_SECONDS = 30;

/** What those do who read what is held. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly repository: HeldContentsRepository,
    private readonly pages: HeldContentPages,
    private readonly memberships: Memberships,
    private readonly settlement: Settlement,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async queue(viewer: Viewer, territoryId: string, args: PageArgs): Promise<Page<HeldContentModel>> {
    const reviewer = await this.memberships.require(viewer, territoryId);
    authorize(canReview(reviewer));
    const request = pageRequest(args);
    return this.pages.of(viewer, reviewer, request, await this.repository.queue(reviewer, request));
  }

  /** Publishes it with the rights that its author has now. */
  approve(viewer: Viewer, publicId: string): Promise<HeldContentModel> {
    return this.decide(viewer, publicId, (reviewer, row) => this.settlement.approve(reviewer, row));
  }

  /** Its author reads the reason, and keeps the text. */
  refuse(viewer: Viewer, publicId: string, reason: string): Promise<HeldContentModel> {
    return this.decide(viewer, publicId, (reviewer, row) => this.settlement.refuse(reviewer, row, reason));
  }

  /** Takes one's own refusal back, within the time to undo. */
  reopen(viewer: Viewer, publicId: string): Promise<HeldContentModel> {
    return this.unitOfWork.run(async () => {
      const { reviewer, row, key } = await this.find(viewer, publicId);
      if (!(await this.repository.reopen(key, reviewer.memberId, UNDO_SECONDS))) throw new HeldContentSettledError();
      await this.settlement.changed(row);
      return this.pages.one(viewer, reviewer, row.id);
    });
  }

  private decide(
    viewer: Viewer,
    publicId: string,
    act: (reviewer: Membership, row: HeldContentRow) => Promise<void>,
  ): Promise<HeldContentModel> {
    return this.unitOfWork.run(async () => {
      const { reviewer, row } = await this.find(viewer, publicId);
      authorize(canDecide(reviewer, { authorId: row.member_id, state: 'held' }));
      await act(reviewer, row);
      return this.pages.one(viewer, reviewer, row.id);
    });
  }

  private async find(
    viewer: Viewer,
    publicId: string,
  ): Promise<{ reviewer: Membership; row: HeldContentRow; key: Key }> {
    const key = decodePublicId(publicId);
    const reviewer = await this.memberships.require(viewer, key?.territoryId ?? null);
    authorize(canReview(reviewer));
    const row = await this.repository.find(reviewer, key!.id);
    if (!row) throw new NotFoundError();
    return { reviewer, row, key: key! };
  }
}
