import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { CandidatesRepository } from '../candidates/candidates.repository';
import { turned } from '../score/formula';
import { LEAST_FIT, MOST_MATCHED } from './limits';
import { Listing } from './listing';
import { MatchesRepository } from './matches.repository';
import { matchMembers, type MatchMembers } from './matching.jobs';
import { MatchingPeople } from './matching.people';
import { Scoring } from './scoring';
import { toMatch } from './to-match';

/** Matches what members say of themselves with the open opportunities, when they come and when they say something else. */
@Injectable()
export class MembersRun {
  constructor(
    private readonly listing: Listing,
    private readonly candidates: CandidatesRepository,
    private readonly scoring: Scoring,
    private readonly matches: MatchesRepository,
    private readonly people: MatchingPeople,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @HandlesJob(matchMembers)
  async match({ territoryId, memberIds }: MatchMembers): Promise<void> {
    await this.unitOfWork.run(() => this.listing.ofMembers(territoryId, memberIds));
    for (const id of memberIds) await this.unitOfWork.run(() => this.matchMember({ territoryId, id }));
  }

  private async matchMember(member: Key): Promise<void> {
    const { territoryId, id } = member;
    const entries = await this.candidates.ofMember(member);
    const scored = await this.scoring.of(member, entries, 'opportunities');
    const best = scored.filter(({ fit }) => fit >= LEAST_FIT).slice(0, MOST_MATCHED);
    const lessons = await this.matches.lessonsOf(territoryId, [id]);
    const found = best.map((match) => {
      const self = { ...match, entry: { ...match.entry, opportunityId: null }, grounds: turned(match.grounds) };
      return toMatch(match.entry, id, self, lessons);
    });
    const opportunities = new Map(found.reverse().map((match) => [match.opportunityId, match]));
    await this.matches.dropOfProfile(member, [...opportunities.keys()]);
    await this.matches.put(territoryId, [...opportunities.values()]);
    await this.people.hint(territoryId, [id, ...new Set(best.map(({ memberId }) => memberId))]);
  }
}
