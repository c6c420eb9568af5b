import { Injectable } from '@nestjs/common';
import { type Page, type PageRequest, toPage } from '../../../platform/database/keyset';
import { encodePublicId, type Key } from '../../../platform/database/public-id';
import type { Viewer } from '../../identity';
import {
  type CharterPresetModel,
  type MemberModel,
  type Membership,
  MembersLoaders,
  Memberships,
  presentArticle,
  presentVoteChange,
} from '../../territories';
import { CHARTER_CHANGE, charterChangeSchema } from '../charter/charter-change-act';
import { MANDATE_GRANT, mandateEndSchema, mandateGrantSchema } from '../mandates/mandate-act';
import { presentVote } from '../votes/vote-presentation';
import { type VoteRow, VotesRepository } from '../votes/votes.repository';
import type { ProposalModel, ProposalStateModel, ProposedCharterModel, ProposedMandateModel } from './proposal.models';
import { canSponsor } from './proposals.policy';
import { type ProposalRow, ProposalsRepository } from './proposals.repository';

/** Proposals as the members read them: all of them may. */
@Injectable()
export class ProposalReadingService {
  constructor(
    private readonly repository: ProposalsRepository,
    private readonly votes: VotesRepository,
    private readonly memberships: Memberships,
    private readonly members: MembersLoaders,
  ) {}

  async open(viewer: Viewer, territoryId: string): Promise<ProposalModel[]> {
    const reader = await this.memberships.require(viewer, territoryId);
    return this.present(viewer, reader, await this.repository.open(territoryId));
  }

  async page(viewer: Viewer, territoryId: string, request: PageRequest): Promise<Page<ProposalModel>> {
    const reader = await this.memberships.require(viewer, territoryId);
    const page = toPage(
      await this.repository.list(territoryId, request),
      request,
      ({ at, id }) => ({ at, id }),
      (row) => row,
    );
    return { ...page, nodes: await this.present(viewer, reader, page.nodes) };
  }

  /** One that the viewer just acted on. */
  async one(viewer: Viewer, key: Key): Promise<ProposalModel> {
    const reader = await this.memberships.require(viewer, key.territoryId);
    const row = await this.repository.find(key);
    const [proposal] = await this.present(viewer, reader, [row!]);
    return proposal!;
  }

  private async present(viewer: Viewer, reader: Membership, rows: readonly ProposalRow[]): Promise<ProposalModel[]> {
    if (rows.length === 0) return [];
    const votes = await this.votes.ofProposals(
      reader.territoryId,
      reader.memberId,
      rows.map(({ id }) => id),
    );
    const voteOf = new Map(votes.map((vote) => [vote.proposal_id, vote]));
    return Promise.all(rows.map((row) => this.presentOne(viewer, reader, row, voteOf.get(row.id))));
  }

  private async presentOne(
    viewer: Viewer,
    reader: Membership,
    row: ProposalRow,
    vote?: VoteRow,
  ): Promise<ProposalModel> {
    const [author, mandate, sponsors] = await Promise.all([
      this.person(viewer, row, row.proposed_by),
      this.mandateOf(viewer, row),
      Promise.all(row.sponsor_ids.map((id) => this.person(viewer, row, id))),
    ]);
    const isWaiting = row.state === 'sponsoring' && row.closes_at > new Date();
    const hasSponsored = row.sponsor_ids.includes(reader.memberId);
    return {
      id: encodePublicId({ territoryId: row.territory_id, id: row.id }),
      state: row.state as ProposalStateModel,
      author,
      why: row.why,
      createdAt: row.created_at,
      closesAt: row.closes_at,
      sponsorsNeeded: row.sponsors_needed,
      sponsorLevel: row.sponsor_level,
      sponsorCount: row.sponsor_ids.length,
      sponsors: sponsors.filter((sponsor) => sponsor !== null),
      charter: charterOf(row),
      mandate,
      vote: vote ? presentVote(vote) : null,
      viewerMaySponsor: isWaiting && !hasSponsored && canSponsor(reader, row),
      viewerHasSponsored: hasSponsored,
      viewerMayWithdraw: isWaiting && row.proposed_by === reader.memberId,
    };
  }

  private person(
    viewer: Viewer,
    { territory_id: territoryId }: ProposalRow,
    id: string | null,
  ): Promise<MemberModel | null> {
    return id ? this.members.byKey(viewer).load({ territoryId, id }) : Promise.resolve(null);
  }

  private async mandateOf(viewer: Viewer, row: ProposalRow): Promise<ProposedMandateModel | null> {
    if (row.kind === CHARTER_CHANGE) return null;
    const { memberId, kind } = mandateEndSchema.parse(row.act);
    const months = row.kind === MANDATE_GRANT ? mandateGrantSchema.parse(row.act).months : null;
    return { member: await this.person(viewer, row, memberId), kind, months };
  }
}

function charterOf({ kind, act }: ProposalRow): ProposedCharterModel | null {
  if (kind !== CHARTER_CHANGE) return null;
  const { diff, preset } = charterChangeSchema.parse(act);
  return {
    preset: preset as CharterPresetModel,
    articles: diff.articles.map(presentArticle),
    vote: presentVoteChange(diff.vote),
  };
}
