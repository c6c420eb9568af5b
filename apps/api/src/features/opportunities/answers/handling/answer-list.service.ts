import { Injectable } from '@nestjs/common';
import { pageRequest, toPage } from '../../../../platform/database/keyset';
import { authorize, NotFoundError } from '../../../../platform/graphql/domain-error';
import type { Viewer } from '../../../identity';
import { Subjects } from '../../../subjects';
import type { OpportunityAnswersArgs } from '../answers.inputs';
import type { OpportunityAnswerConnection } from '../answers.models';
import { AnswerListRepository } from './answer-list.repository';
import { presentAnswer } from './answer-presentation';

/** All answers in one place, for whoever answers for the opportunity. */
@Injectable()
export class AnswerList {
  constructor(
    private readonly repository: AnswerListRepository,
    private readonly subjects: Subjects,
  ) {}

  async page(
    viewer: Viewer,
    { opportunity, state, ...args }: OpportunityAnswersArgs,
  ): Promise<OpportunityAnswerConnection> {
    const request = pageRequest(args);
    const { member: reader, id } = await this.subjects.locate(viewer, opportunity);
    const subject = await this.subjects.find(reader, id);
    if (subject?.__typename !== 'Opportunity') throw new NotFoundError();
    authorize(subject.viewerCan.edit);
    const rows = await this.repository.page(reader, id, state ?? null, request);
    const page = toPage(
      rows,
      request,
      (row) => row,
      (row) => presentAnswer(row, reader),
    );
    return { ...page, counts: await this.repository.counts(reader, id) };
  }
}
