import { Injectable } from '@nestjs/common';
import { decodePublicId, decodeSharedId, encodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Memberships, type Membership } from '../../territories';
import { ReadingRepository, type DismissedRow } from '../reading/reading.repository';
import { lessonFactor, STEP } from '../score/lessons';
import { DismissalReasonModel, type LessonSubjectModel, type MatchLessonModel } from './lesson.model';
import { LessonsRepository, type LessonRow } from './lessons.repository';

const THOUSAND = 1000;

/** What members teach by « not for me »: theirs alone, bounded, and taken back when they wish. */
@Injectable()
export class LessonsService {
  constructor(
    private readonly repository: LessonsRepository,
    private readonly reading: ReadingRepository,
    private readonly memberships: Memberships,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async list(viewer: Viewer, territory: string): Promise<MatchLessonModel[]> {
    const member = await this.memberships.require(viewer, decodeSharedId(territory));
    return (await this.repository.list(member)).map((row) => present(member, row));
  }

  /** Takes a match out of the viewer's list for good; throws `NotFoundError` for any but their own. */
  dismiss(viewer: Viewer, publicId: string, reason: DismissalReasonModel): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const key = decodePublicId(publicId);
      const member = await this.memberships.require(viewer, key?.territoryId ?? null);
      const held = await this.reading.hold(member, key!.id);
      if (!held) throw new NotFoundError();
      await this.reading.dismiss(key!);
      const about = lessonOf(held, reason);
      if (about) {
        await this.repository.teach(member, about);
        await this.showAnew(member);
      }
      return true;
    });
  }

  /** One lesson, or all of them; gives whether there was any. */
  forget(viewer: Viewer, territory: string, lesson: string | null): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const member = await this.memberships.require(viewer, decodeSharedId(territory));
      const about = lesson === null ? null : (lesson.split('.')[1] ?? '');
      const forgotten = await this.repository.forget(member, about);
      if (forgotten > 0) await this.showAnew(member);
      return forgotten > 0;
    });
  }

  private async showAnew(member: Membership): Promise<void> {
    const lessons = new Map((await this.repository.list(member)).map(({ about, times }) => [about, times]));
    const matches = await this.repository.matches(member);
    const shown = matches.map(({ id, fit, place, kind, sectors }) => ({
      id,
      shown: Math.round(fit * lessonFactor(lessons, { kind, sectors }, { place: place / THOUSAND })),
    }));
    await this.repository.show(member, shown);
  }
}

/** What the reason says about this match; nothing where it says nothing of others. */
function lessonOf({ kind, sectors, matched }: DismissedRow, reason: DismissalReasonModel): string | null {
  if (reason === DismissalReasonModel.TOO_FAR) return 'place';
  if (reason === DismissalReasonModel.NOT_THIS_KIND) return `kind:${kind}`;
  const sector = sectors[0] ?? matched?.[0];
  return reason === DismissalReasonModel.NOT_MY_TRADE && sector ? `sector:${sector}` : null;
}

const present = ({ territoryId }: Membership, { about, times, taught_at: taughtAt }: LessonRow): MatchLessonModel => {
  const [subject, value] = about.split(':') as [`${LessonSubjectModel}`, string?];
  return {
    id: `${encodeSharedId(territoryId)}.${about}`,
    subject: subject as LessonSubjectModel,
    value: value ?? null,
    times,
    effect: Math.round(100 * STEP * times),
    taughtAt,
  };
};
