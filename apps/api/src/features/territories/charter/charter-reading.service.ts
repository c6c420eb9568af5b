import { Injectable } from '@nestjs/common';
import { POWERS, type Power } from '@rayonne/contracts';
import { type Page, type PageRequest, toPage } from '../../../platform/database/keyset';
import { decodeSharedId } from '../../../platform/database/public-id';
import type { Viewer } from '../../identity';
import type { MemberModel } from '../members/member.model';
import { MembersLoaders } from '../members/members.loaders';
import { Memberships } from '../members/memberships';
import { holdsPower } from './charter';
import { amended, wantsVote } from './charter-amendment';
import { articleOf, diffCharters } from './charter-diff';
import { toAmendment, type CharterPreviewInput } from './charter.inputs';
import type { CharterChangeModel, CharterModel, CharterPresetModel, CharterPreviewModel } from './charter.models';
import { presentArticle, presentChange, presentTerms, presentVote, presentVoteChange } from './charter-presentation';
import { CharterRepository, type CharterChangeRow, type StandingGroup } from './charter.repository';
import type { CharterText } from './charter-terms';

/** The charter for those who live under it: every member may read what it says, what it said, and what it would say. */
@Injectable()
export class CharterReadingService {
  constructor(
    private readonly repository: CharterRepository,
    private readonly memberships: Memberships,
    private readonly members: MembersLoaders,
  ) {}

  async read(viewer: Viewer, territoryId: string): Promise<CharterModel> {
    await this.memberships.require(viewer, territoryId);
    const [{ version, text }, standings] = await this.charterAndStandings(territoryId);
    return {
      preset: text.preset as CharterPresetModel,
      version,
      vote: presentVote(text.vote),
      articles: POWERS.map((power) => ({
        power,
        ...presentTerms(articleOf(text, power)),
        memberCount: countHolders(standings, text, power),
      })),
    };
  }

  async history(viewer: Viewer, territoryId: string, request: PageRequest): Promise<Page<CharterChangeModel>> {
    await this.memberships.require(viewer, territoryId);
    const rows = await this.repository.history(territoryId, request);
    const page = toPage(
      rows,
      request,
      ({ at, id }) => ({ at, id }),
      (row) => row,
    );
    return { ...page, nodes: await Promise.all(page.nodes.map((row) => this.withPeople(viewer, territoryId, row))) };
  }

  /** What the change would do: nothing is written. */
  async preview(viewer: Viewer, input: CharterPreviewInput): Promise<CharterPreviewModel> {
    const membership = await this.memberships.require(viewer, decodeSharedId(input.territory));
    const [{ version, text }, standings] = await this.charterAndStandings(membership.territoryId);
    const amendment = toAmendment(input);
    const after = amended(text, amendment);
    const { articles, vote } = diffCharters(text, after);
    return {
      version,
      articles: articles.map((change) => ({
        ...presentArticle(change),
        membersBefore: countHolders(standings, text, change.power),
        membersAfter: countHolders(standings, after, change.power),
        viewerBefore: holdsPower(text.holders, membership, change.power),
        viewerAfter: holdsPower(after.holders, membership, change.power),
      })),
      vote: presentVoteChange(vote),
      needsVote: wantsVote(text, amendment),
    };
  }

  private charterAndStandings(territoryId: string) {
    return Promise.all([this.repository.of(territoryId), this.repository.standings(territoryId)]);
  }

  private async withPeople(viewer: Viewer, territoryId: string, row: CharterChangeRow): Promise<CharterChangeModel> {
    const person = (id: string | null): Promise<MemberModel | null> | null =>
      id ? this.members.byKey(viewer).load({ territoryId, id }) : null;
    const [author, caretaker] = await Promise.all([person(row.changed_by), person(row.caretaker_id)]);
    return { ...presentChange(territoryId, row), author, caretaker };
  }
}

const countHolders = (standings: readonly StandingGroup[], text: CharterText, power: Power) =>
  standings.reduce((sum, group) => sum + (holdsPower(text.holders, group, power) ? group.members : 0), 0);
