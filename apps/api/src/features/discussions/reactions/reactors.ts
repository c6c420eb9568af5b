import { Injectable } from '@nestjs/common';
import { pageRequest, toPage } from '../../../platform/database/keyset';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Subjects } from '../../subjects';
import { presentMember } from '../../territories';
import type { ReactionConnection } from './reaction.models';
import type { ReactionsArgs } from './reactions.inputs';
import { ReactorsRepository } from './reactors.repository';

/** Who reacted to a subject, as far as they exist for the reader. */
@Injectable()
export class Reactors {
  constructor(
    private readonly repository: ReactorsRepository,
    private readonly subjects: Subjects,
  ) {}

  async page(viewer: Viewer, args: ReactionsArgs): Promise<ReactionConnection> {
    const { member: reader, id } = await this.subjects.locate(viewer, args.subject);
    if (!(await this.repository.isVisible(reader, id))) throw new NotFoundError();
    const request = pageRequest(args);
    const [rows, kinds] = await Promise.all([
      this.repository.page(reader, id, request, args.kind ?? null),
      this.repository.countByKind(reader, id),
    ]);
    const page = toPage(
      rows,
      request,
      ({ at, member_id }) => ({ at, id: member_id }),
      (row) => ({ member: presentMember(row, reader), kind: row.kind, reactedAt: row.reacted_at }),
    );
    return { ...page, kinds };
  }
}
