import { Injectable } from '@nestjs/common';
import { type Page, type PageRequest } from '../../platform/database/keyset';
import { decodePublicId, decodeSharedId, encodePublicId } from '../../platform/database/public-id';
import type { Viewer } from '../identity';
import { Ledger, type SeenInteraction } from '../ledger';
import { Subjects } from '../subjects';
import { MembersLoaders, Memberships } from '../territories';
import type { CommunityActivityModel, InteractionModel } from './insights.models';

const PERIOD_DAYS = 30;

@Injectable()
export class InsightsService {
  constructor(
    private readonly memberships: Memberships,
    private readonly members: MembersLoaders,
    private readonly ledger: Ledger,
    private readonly subjects: Subjects,
  ) {}

  async activity(viewer: Viewer, territory: string): Promise<CommunityActivityModel> {
    const { territoryId } = await this.memberships.require(viewer, decodeSharedId(territory));
    return { days: PERIOD_DAYS, ...(await this.ledger.activity(territoryId, PERIOD_DAYS)) };
  }

  /** A made-up member has the same empty history as one without any act. */
  async historyOf(viewer: Viewer, member: string, request: PageRequest): Promise<Page<InteractionModel>> {
    const key = decodePublicId(member);
    const reader = await this.memberships.require(viewer, key?.territoryId ?? null);
    const page = await this.ledger.historyOf(reader, key!.id, request);
    const seen = await this.subjects.seenAmong(
      reader,
      page.nodes.flatMap(({ subjectId }) => subjectId ?? []),
    );
    const nodes = page.nodes.map((act) => this.present(viewer, reader.territoryId, act, seen));
    return { ...page, nodes: await Promise.all(nodes) };
  }

  /** What an act was about stays unnamed where it is not among the contents `seen`: the act remains, not its way there. */
  private async present(
    viewer: Viewer,
    territoryId: string,
    act: SeenInteraction,
    seen: ReadonlySet<string>,
  ): Promise<InteractionModel> {
    const person = (id: string | null) => (id ? this.members.byKey(viewer).load({ territoryId, id }) : null);
    const [actor, counterpart] = await Promise.all([person(act.actorId), person(act.counterpartId)]);
    return {
      id: encodePublicId({ territoryId, id: act.id }),
      verb: act.verb,
      occurredAt: act.occurredAt,
      actor,
      counterpart,
      subjectId: act.subjectId && seen.has(act.subjectId) ? encodePublicId({ territoryId, id: act.subjectId }) : null,
      isPrivate: act.isPrivate,
      byManagingMandate: act.byManagingMandate,
    };
  }
}
