import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { CandidatesRepository, type Entry } from '../candidates/candidates.repository';
import { diverse } from '../score/diversity';
import { turned } from '../score/formula';
import { LEAST_FIT, LEAST_TOLD, MOST_MATCHED, MOST_TOLD } from './limits';
import { Listing } from './listing';
import { MatchesRepository } from './matches.repository';
import { matchOpportunity, type MatchOpportunity } from './matching.jobs';
import { MatchingPeople } from './matching.people';
import { Scoring, type Scored } from './scoring';
import { toMatch } from './to-match';

/** Matches one opportunity, when it is published and whenever it says something else. */
@Injectable()
export class OpportunityRun {
  constructor(
    private readonly listing: Listing,
    private readonly candidates: CandidatesRepository,
    private readonly scoring: Scoring,
    private readonly matches: MatchesRepository,
    private readonly people: MatchingPeople,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @HandlesJob(matchOpportunity)
  async match({ territoryId, opportunityId: id }: MatchOpportunity): Promise<void> {
    const key = { territoryId, id };
    await this.unitOfWork.run(() => this.listing.ofOpportunity(territoryId, id));
    await this.unitOfWork.run(async () => {
      const entries = await this.candidates.ofOpportunity(key);
      const [own] = entries;
      if (own) await this.matchEntries(key, own, entries);
      else await this.matches.dropOfOpportunity(key, { people: [], opposite: [] });
    });
  }

  private async matchEntries(key: Key, own: Entry, entries: readonly Entry[]): Promise<void> {
    const { territoryId } = key;
    const owner = { territoryId, id: own.memberId };
    const scored = await this.scoring.of(owner, entries, 'everything');
    const fitting = scored.filter(({ fit }) => fit >= LEAST_FIT);
    const best = diverse(
      fitting.filter(({ entry }) => entry.isSeen),
      MOST_MATCHED,
    );
    const people = best.map(({ memberId }) => memberId);
    const opposite = await this.opposite(key, fitting);
    await this.matches.dropOfOpportunity(key, {
      people,
      opposite: opposite.flatMap(({ entry }) => entry.opportunityId ?? []),
    });
    const lessons = await this.matches.lessonsOf(territoryId, [owner.id, ...people]);
    await this.matches.put(territoryId, [
      ...best.map((match) => toMatch(own, match.memberId, match, lessons)),
      // What fits an opportunity of somebody else is fitted by it: their own list gains it as well.
      ...opposite.map((match) =>
        toMatch(match.entry, owner.id, { ...match, entry: own, grounds: turned(match.grounds) }, lessons),
      ),
    ]);
    await this.tell(key, owner.id, people);
  }

  /** Opportunities that found this one, each once, of authors who may see it. */
  private async opposite(key: Key, fitting: readonly Scored[]): Promise<Scored[]> {
    const met = new Map(fitting.toReversed().map((match) => [match.entry.opportunityId, match]));
    met.delete(null);
    const best = [...met.values()].toReversed().slice(0, MOST_MATCHED);
    const seeing = await this.matches.whoSees(
      key,
      best.map(({ memberId }) => memberId),
    );
    return best.filter(({ memberId }) => seeing.has(memberId));
  }

  private async tell(key: Key, ownerId: string, people: readonly string[]): Promise<void> {
    const told = await this.matches.takeUntold(key, LEAST_TOLD, MOST_TOLD);
    await this.people.tell(key, ownerId, told);
    await this.people.hint(key.territoryId, [ownerId, ...(await this.matches.whoSees(key, people))]);
  }
}
