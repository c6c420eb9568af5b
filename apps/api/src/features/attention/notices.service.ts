import { Injectable } from '@nestjs/common';
import { type Page, type PageRequest, toPage } from '../../platform/database/keyset';
import { decodePublicId, encodePublicId } from '../../platform/database/public-id';
import { InvalidInputError } from '../../platform/graphql/domain-error';
import type { Viewer } from '../identity';
import { presentOrganisationCard } from '../organisations';
import { SubjectKinds } from '../subjects';
import { MembersLoaders, presentTerritoryCard, TerritoriesLoaders } from '../territories';
import type { MarkNoticesSeenInput, UpdateContactBudgetInput } from './attention.inputs';
import { type ContactBudget, ContactBudgetsRepository } from './contact-budgets.repository';
import type { NoticeModel } from './notice.model';
import { NoticeKinds } from './notice-kinds';
import { noticePath } from './notice-path';
import { type NoticeRow, NoticesRepository } from './notices.repository';

/** The viewer's own inbox and budget; nobody else's is within reach. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly repository: NoticesRepository,
    private readonly budgets: ContactBudgetsRepository,
    private readonly members: MembersLoaders,
    private readonly territories: TerritoriesLoaders,
    private readonly subjects: SubjectKinds,
    private readonly kinds: NoticeKinds,
  ) {}

  async page(viewer: Viewer, request: PageRequest): Promise<Page<NoticeModel>> {
    const rows = await this.repository.page(viewer.accountId, request);
    const page = toPage(
      rows,
      request,
      ({ at, id }) => ({ at, id }),
      (row) => row,
    );
    return { ...page, nodes: await Promise.all(page.nodes.map((row) => this.present(viewer, row))) };
  }

  countUnseen(viewer: Viewer): Promise<number> {
    return this.repository.countUnseen(viewer.accountId);
  }

  /** Other people's notices and unknown ones are passed over; gives how many stay unseen. */
  async markSeen(viewer: Viewer, { ids, upTo }: MarkNoticesSeenInput): Promise<number> {
    if (!ids === !upTo) throw new InvalidInputError('ids');
    const keys = (ids ?? []).map(decodePublicId).filter((key) => key !== null);
    const last = upTo ? decodePublicId(upTo) : null;
    if (keys.length > 0) await this.repository.markSeen(viewer.accountId, keys);
    if (last) await this.repository.markSeenUpTo(viewer.accountId, last);
    return this.countUnseen(viewer);
  }

  budgetOf(viewer: Viewer): Promise<ContactBudget> {
    return this.budgets.find(viewer.accountId);
  }

  async updateBudget(viewer: Viewer, change: UpdateContactBudgetInput): Promise<ContactBudget> {
    await this.budgets.update(viewer.accountId, change);
    return this.budgetOf(viewer);
  }

  private async present(viewer: Viewer, row: NoticeRow): Promise<NoticeModel> {
    const { territory_id: territoryId, actor_id: actorId, subject_id: subjectId } = row;
    const [territory, actor] = await Promise.all([
      this.territories.byId(viewer).load(territoryId),
      actorId ? this.members.byKey(viewer).load({ territoryId, id: actorId }) : null,
    ]);
    return {
      id: encodePublicId({ territoryId, id: row.id }),
      kind: row.kind,
      territory: presentTerritoryCard(territory!),
      actor,
      subjectId: subjectId && encodePublicId({ territoryId, id: subjectId }),
      organisation: presentOrganisationCard(territoryId, row.organisation),
      digest: row.digest,
      path: noticePath({ subjects: this.subjects, notices: this.kinds }, row),
      createdAt: row.created_at,
      isSeen: row.seen_at !== null,
      isHeldBack: row.mailing === 'held',
    };
  }
}
