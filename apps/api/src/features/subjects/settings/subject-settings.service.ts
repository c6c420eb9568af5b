import { Injectable } from '@nestjs/common';
import { authorize, InvalidInputError } from '../../../platform/graphql/domain-error';
import type { Membership } from '../../territories';
import { SubjectAudienceModel } from '../subject.model';
import { canPublicise, isReviewable } from '../subjects.policy';
import type { HeldSubject } from '../subjects.repository';
import { SubjectSettingsRepository, type GivenSettings } from './subject-settings.repository';

/** Judges and writes for whom a content is. */
@Injectable()
export class SubjectSettings {
  constructor(private readonly repository: SubjectSettingsRepository) {}

  /**
   * What a new content is given is written with it. Throws `ForbiddenError` when it is to be opened to everybody by who
   * may not, `InvalidInputError` for a time of review that is past or too far.
   */
  check(by: Membership, { audience, reviewBy }: GivenSettings, before = SubjectAudienceModel.TERRITORY): void {
    const isOpened = audience === SubjectAudienceModel.PUBLIC && before !== audience;
    authorize(!isOpened || canPublicise(by));
    if (reviewBy && !isReviewable(reviewBy, new Date())) throw new InvalidInputError('reviewBy');
  }

  /** Throws as `check`, and `InvalidInputError` for a commune outside of the territory. */
  async write(subject: HeldSubject, by: Membership, given: GivenSettings): Promise<void> {
    this.check(by, given, subject.audience as SubjectAudienceModel);
    if (!(await this.repository.write(subject, given))) throw new InvalidInputError('communeCode');
  }
}
