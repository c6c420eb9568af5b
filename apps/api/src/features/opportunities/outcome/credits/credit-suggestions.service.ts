import { Injectable } from '@nestjs/common';
import { authorize, NotFoundError } from '../../../../platform/graphql/domain-error';
import type { Viewer } from '../../../identity';
import { Subjects } from '../../../subjects';
import { MembersLoaders } from '../../../territories';
import type { CreditRoleModel, OpportunityCreditModel } from '../outcome.models';
import { OutcomesRepository } from '../outcomes.repository';
import { CreditSources } from './credit-sources';

/** Whom an owner may want to thank, from what the product knows. */
@Injectable()
export class CreditSuggestions {
  constructor(
    private readonly sources: CreditSources,
    private readonly repository: OutcomesRepository,
    private readonly subjects: Subjects,
    private readonly members: MembersLoaders,
  ) {}

  async find(viewer: Viewer, publicId: string): Promise<OpportunityCreditModel[]> {
    const { member: reader, id } = await this.subjects.locate(viewer, publicId);
    const subject = await this.subjects.find(reader, id);
    if (subject?.__typename !== 'Opportunity') throw new NotFoundError();
    authorize(subject.viewerCan.edit);
    const { territoryId } = reader;
    const suggested = await this.sources.suggest({ territoryId, id });
    const found = await this.repository.findable(reader, [...suggested.keys()]);
    const namable = [...suggested].filter(([memberId]) => found.has(memberId) && memberId !== reader.memberId);
    const credits = namable.map(async ([memberId, role]) => ({
      member: await this.members.byKey(viewer).load({ territoryId, id: memberId }),
      role: role as CreditRoleModel,
    }));
    return (await Promise.all(credits)).flatMap(({ member, role }) => (member ? [{ member, role }] : []));
  }
}
