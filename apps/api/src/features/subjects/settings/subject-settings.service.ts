import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { authorize, InvalidInputError } from '../../../platform/graphql/domain-error';
import type { Membership } from '../../territories';
import { SubjectAudienceModel } from '../subject.model';
import { canPublicise, isReviewable } from '../subjects.policy';
import { SubjectSettingsRepository, type GivenSettings } from './subject-settings.repository';

/** Judges and writes for whom a content is. */
@Injectable()
export class SubjectSettings {
  constructor(private readonly repository: SubjectSettingsRepository) {}

  /**
   * Throws `ForbiddenError` when it is to be opened to everybody by who may not, `InvalidInputError` for a commune
   * outside of the territory or a time of review that is past or too far.
   */
  async write(subject: Key & { readonly audience: string }, by: Membership, given: GivenSettings): Promise<void> {
    const isOpened = given.audience === SubjectAudienceModel.PUBLIC && subject.audience !== given.audience;
    authorize(!isOpened || canPublicise(by));
    if (given.reviewBy && !isReviewable(given.reviewBy, new Date())) throw new InvalidInputError('reviewBy');
    if (!(await this.repository.write(subject, given))) throw new InvalidInputError('communeCode');
  }
}
