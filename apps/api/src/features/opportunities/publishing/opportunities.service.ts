import { Injectable } from '@nestjs/common';
import { pageRequest, type Page, type PageRequest } from '../../../platform/database/keyset';
import { decodePublicId, decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { isAuthor, Subjects } from '../../subjects';
import { Memberships, type Membership } from '../../territories';
import type { EditOpportunityInput, OpportunitiesArgs, PublishOpportunityInput } from './opportunities.inputs';
import { OpportunityDeleted } from '../opportunities.events';
import type { OpportunityFilterInput } from '../facets/opportunity-filter.input';
import { soughtBy } from '../facets/sought-by.sql';
import { OPPORTUNITY_KIND } from '../opportunity.kind';
import type { OpportunityModel } from '../opportunity.model';
import { OpportunityPublishing } from './opportunity-publishing';

const { kind: KIND } = OPPORTUNITY_KIND;

const LISTED = `
  and s.kind = '${KIND}'
  and exists (select from opportunities o
               where o.territory_id = s.territory_id and o.id = s.id and ${soughtBy('$5::jsonb')})`;

const BY_IDS = `and s.kind = '${KIND}' and s.id = any($3::uuid[])`;

@Injectable()
export class OpportunitiesService {
  constructor(
    private readonly publishing: OpportunityPublishing,
    private readonly subjects: Subjects,
    private readonly memberships: Memberships,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  async find(viewer: Viewer, publicId: string): Promise<OpportunityModel | null> {
    const key = decodePublicId(publicId);
    const reader = await this.memberships.find(viewer, key?.territoryId ?? null);
    return key && reader ? this.read(reader, key.id) : null;
  }

  /** Those with these ids that the reader may see. */
  async byIds(reader: Membership, ids: readonly string[]): Promise<Map<string, OpportunityModel>> {
    const rows = await this.subjects.read(reader, BY_IDS, [ids]);
    return new Map(rows.map((row) => [row.id, this.subjects.present(row, reader) as OpportunityModel]));
  }

  async list(viewer: Viewer, args: OpportunitiesArgs): Promise<Page<OpportunityModel>> {
    const reader = await this.memberships.require(viewer, decodeSharedId(args.territory));
    return this.page(reader, pageRequest(args), args.filter ?? {});
  }

  /** Those that a filter looks for and the reader may see, newest first. */
  async page(
    reader: Membership,
    request: PageRequest,
    filter: OpportunityFilterInput,
  ): Promise<Page<OpportunityModel>> {
    return (await this.subjects.page(reader, request, LISTED, [JSON.stringify(filter)])) as Page<OpportunityModel>;
  }

  /** Gives `null` when it is held until somebody has read it. */
  publish(viewer: Viewer, input: PublishOpportunityInput): Promise<OpportunityModel | null> {
    return this.unitOfWork.run(async () => {
      const author = await this.memberships.require(viewer, decodeSharedId(input.territory));
      const key = await this.publishing.publish(author, input);
      return key && this.get(author, key.id);
    });
  }

  edit(viewer: Viewer, input: EditOpportunityInput): Promise<OpportunityModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, input.id);
      const held = await this.subjects.holdForEdit(member, KIND, id, input.version);
      await this.publishing.edit(held, member, input);
      return this.get(member, id);
    });
  }

  delete(viewer: Viewer, publicId: string): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const deleted = await this.subjects.delete(member, KIND, id);
      if (!isAuthor(member, deleted)) {
        const towards = { subject: id, author: deleted.authorId };
        await this.ledger.record({ verb: 'opportunities.removed', by: member, towards, scope: 'private' });
      }
      await this.events.publish(new OpportunityDeleted(deleted));
      return true;
    });
  }

  /** Throws `NotFoundError` for what the reader may not see. */
  async get(reader: Membership, id: string): Promise<OpportunityModel> {
    const opportunity = await this.read(reader, id);
    if (!opportunity) throw new NotFoundError();
    return opportunity;
  }

  private async read(reader: Membership, id: string): Promise<OpportunityModel | null> {
    return (await this.byIds(reader, [id])).get(id) ?? null;
  }
}
