import { Injectable } from '@nestjs/common';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import { decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { authorize } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { canConfirm, scopeOf, type SubjectModel, Subjects } from '../../subjects';
import { ReviewAsked, ReviewQueueChanged } from '../freshness.events';
import type { ReviewArgs } from '../freshness.inputs';
import type { ReviewItemModel } from '../freshness.models';
import { canCurate } from '../freshness.policy';
import { ReviewItems } from './review-items';

/** Nobody is asked about the same content more often. */
const QUIET_DAYS = 7;

/** What became old is looked at: confirmed by who knows, or asked about by who curates. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly items: ReviewItems,
    private readonly subjects: Subjects,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  confirm(viewer: Viewer, publicId: string): Promise<SubjectModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const subject = await this.subjects.hold(member, id);
      authorize(canConfirm(member, subject));
      await this.subjects.confirm(subject);
      const towards = { subject: id, author: subject.authorId };
      await this.ledger.record({ verb: 'content.confirmed', by: member, towards, scope: scopeOf(subject) });
      await this.events.publish(new ReviewQueueChanged(subject.territoryId));
      return (await this.subjects.find(member, id))!;
    });
  }

  /** Asking again within some days changes nothing. */
  ask(viewer: Viewer, publicId: string): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      authorize(canCurate(member));
      const subject = await this.subjects.hold(member, id);
      const isAsked = await this.items.ask(subject, QUIET_DAYS);
      if (isAsked) await this.events.publish(new ReviewAsked(subject, member.memberId));
      return isAsked;
    });
  }

  async queue(viewer: Viewer, args: ReviewArgs): Promise<Page<ReviewItemModel>> {
    const reader = await this.items.curator(viewer, decodeSharedId(args.territory));
    const request = pageRequest(args);
    const rows = await this.items.page(reader, request);
    const shown = await this.items.present(reader, rows);
    return toPage(
      rows.filter(({ id }) => shown.has(id)),
      request,
      (row) => row,
      ({ id }) => shown.get(id)!,
    );
  }
}
