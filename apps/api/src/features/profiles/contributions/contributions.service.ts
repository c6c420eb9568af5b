import { Injectable } from '@nestjs/common';
import { type Page, pageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { signedBy, Subjects, type SubjectModel } from '../../subjects';
import { Memberships } from '../../territories';
import type { ContributionCountModel, ContributionsArgs } from './contributions.models';

/** What a member published or signs with others, as far as the viewer may see it. */
@Injectable()
export class ContributionsService {
  constructor(
    private readonly memberships: Memberships,
    private readonly subjects: Subjects,
  ) {}

  async page(viewer: Viewer, { territoryId, id }: Key, args: ContributionsArgs): Promise<Page<SubjectModel>> {
    const reader = await this.memberships.require(viewer, territoryId);
    const { kind } = args;
    if (!kind) return this.subjects.page(reader, pageRequest(args), `and ${signedBy('$5')}`, [id]);
    if (!this.subjects.isKind(kind)) throw new InvalidInputError('kind');
    return this.subjects.page(reader, pageRequest(args), `and ${signedBy('$5')} and s.kind = $6`, [id, kind]);
  }

  async counts(viewer: Viewer, { territoryId, id }: Key): Promise<ContributionCountModel[]> {
    const reader = await this.memberships.require(viewer, territoryId);
    return this.subjects.countByKind(reader, `and ${signedBy('$3')}`, [id]);
  }
}
