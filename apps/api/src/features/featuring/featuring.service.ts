import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { decodeSharedId } from '../../platform/database/public-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Events } from '../../platform/events/events';
import { authorize, InvalidInputError } from '../../platform/graphql/domain-error';
import type { Viewer } from '../identity';
import { Ledger } from '../ledger';
import { canFeature, scopeOf, Subjects, type HeldSubject, type SubjectModel } from '../subjects';
import { Memberships, type Membership } from '../territories';
import { TooManyFeaturedError } from './featuring.errors';
import { SubjectFeatured } from './featuring.events';
import type { FeatureSubjectInput } from './featuring.inputs';
import { isFeaturable } from './featuring.policy';
import { FeaturingRepository } from './featuring.repository';

/** Curators put some contents at the head of their territory, for a while. */
@Injectable()
export class FeaturingService {
  constructor(
    private readonly repository: FeaturingRepository,
    private readonly subjects: Subjects,
    private readonly memberships: Memberships,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** Of one territory, or of all those of the viewer; newest first. */
  async list(viewer: Viewer, territory: string | null): Promise<SubjectModel[]> {
    const readers = territory
      ? [await this.memberships.require(viewer, decodeSharedId(territory))]
      : await this.memberships.all(viewer);
    const ids = await this.repository.seenBy(readers);
    if (ids.length === 0) return [];
    const rows = new Map((await this.subjects.readAcross(readers, ids)).map((row) => [row.id, row]));
    const readerOf = new Map(readers.map((reader) => [reader.territoryId, reader]));
    return ids.flatMap((id) => {
      const row = rows.get(id);
      return row ? this.subjects.present(row, readerOf.get(row.territory_id)!) : [];
    });
  }

  /** Or changes until when. Throws `InvalidInputError` for the end, and `TooManyFeaturedError`. */
  feature(viewer: Viewer, { subject: publicId, until }: FeatureSubjectInput): Promise<SubjectModel> {
    return this.change(viewer, publicId, async (member, subject) => {
      if (!isFeaturable(until, new Date())) throw new InvalidInputError('until');
      if ((await this.repository.countOthers(subject)) >= LIMITS.featured.atOnce) throw new TooManyFeaturedError();
      const wasFeatured = await this.subjects.feature(subject, until);
      if (wasFeatured) return;
      await this.record(member, subject, 'content.featured');
      await this.events.publish(new SubjectFeatured(subject, member.memberId));
    });
  }

  unfeature(viewer: Viewer, publicId: string): Promise<SubjectModel> {
    return this.change(viewer, publicId, async (member, subject) => {
      if (await this.subjects.feature(subject, null)) await this.record(member, subject, 'content.unfeatured');
    });
  }

  private change(
    viewer: Viewer,
    publicId: string,
    act: (member: Membership, subject: HeldSubject) => Promise<void>,
  ): Promise<SubjectModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const subject = await this.subjects.hold(member, id);
      authorize(canFeature(member, subject));
      await act(member, subject);
      return (await this.subjects.find(member, id))!;
    });
  }

  private record(by: Membership, subject: HeldSubject, verb: 'content.featured' | 'content.unfeatured'): Promise<void> {
    const { id, authorId } = subject;
    return this.ledger.record({ verb, by, towards: { subject: id, author: authorId }, scope: scopeOf(subject) });
  }
}
