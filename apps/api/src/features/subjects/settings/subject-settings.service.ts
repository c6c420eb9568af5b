import { Injectable } from '@nestjs/common';
import { authorize, InvalidInputError } from '../../../platform/graphql/domain-error';
import type { Membership } from '../../territories';
import { SubjectAudienceModel } from '../subject.model';
import { SubjectKinds } from '../subject-kinds';
import { canPublicise, isConfidential, isReviewable } from '../subjects.policy';
import type { HeldSubject } from '../subjects.repository';
import { SubjectSettingsRepository, type GivenSettings } from './subject-settings.repository';

/** Judges and writes for whom a content is. */
@Injectable()
export class SubjectSettings {
  constructor(
    private readonly repository: SubjectSettingsRepository,
    private readonly kinds: SubjectKinds,
  ) {}

  /**
   * What a new content is given is written with it. Throws `ForbiddenError` when it is to be opened to everybody by who
   * may not, `InvalidInputError` for an audience that its kind does not have or that names no trade, and for a time of
   * review that is past or too far.
   */
  check(
    by: Membership,
    kind: string,
    { audience, audienceSectors, reviewBy }: GivenSettings,
    before: `${SubjectAudienceModel}` = SubjectAudienceModel.TERRITORY,
  ): void {
    const isOpened = audience === SubjectAudienceModel.PUBLIC && before !== audience;
    authorize(!isOpened || canPublicise(by));
    if (audience && isConfidential({ audience }) && !this.kinds.get(kind).mayBeConfidential) {
      throw new InvalidInputError('audience');
    }
    const lacksSectors = audience === SubjectAudienceModel.SECTORS && before !== audience && !audienceSectors;
    if (lacksSectors) throw new InvalidInputError('audienceSectors');
    if (reviewBy && !isReviewable(reviewBy, new Date())) throw new InvalidInputError('reviewBy');
  }

  /** Throws as `check`, and `InvalidInputError` for a commune outside of the territory. */
  async write(subject: HeldSubject, by: Membership, given: GivenSettings): Promise<void> {
    this.check(by, subject.kind, given, subject.audience);
    if (!(await this.repository.write(subject, given))) throw new InvalidInputError('communeCode');
  }
}
