import { Injectable } from '@nestjs/common';
import { pageRequest, type Page } from '../../../platform/database/keyset';
import { decodeSharedId } from '../../../platform/database/public-id';
import type { Viewer } from '../../identity';
import { Subjects, type SubjectModel } from '../../subjects';
import { Memberships } from '../../territories';
import type { UnansweredQuestionsArgs } from './questions.inputs';
import { isUnanswered } from './questions.repository';

@Injectable()
export class UnansweredQuestions {
  constructor(
    private readonly subjects: Subjects,
    private readonly memberships: Memberships,
  ) {}

  /** Of a territory, newest first. */
  async page(viewer: Viewer, args: UnansweredQuestionsArgs): Promise<Page<SubjectModel>> {
    const reader = await this.memberships.require(viewer, decodeSharedId(args.territory));
    return this.subjects.page(reader, pageRequest(args), `and ${isUnanswered('s')}`);
  }
}
