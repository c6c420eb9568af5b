import { Injectable } from '@nestjs/common';
import type { MandateKind } from '@rayonne/contracts';
import type { Key } from '../../../platform/database/public-id';
import { Events } from '../../../platform/events/events';
import { Ledger } from '../../ledger';
import { MandatesService } from '../../territories';
import { ElectionDecided } from '../governance.events';
import { elect } from '../votes/tally';
import { VotesRepository } from '../votes/votes.repository';
import { CandidaciesRepository } from './candidacies.repository';

/** A blank ballot takes part and chooses nobody. */
export const BLANK = 'blank';

/** Counts an election and gives its mandate. Within a unit of work that holds the vote. */
@Injectable()
export class ElectionResults {
  constructor(
    private readonly repository: CandidaciesRepository,
    private readonly votes: VotesRepository,
    private readonly mandates: MandatesService,
    private readonly ledger: Ledger,
    private readonly events: Events,
  ) {}

  async hasCandidates(election: Key): Promise<boolean> {
    return (await this.repository.contenders(election)).some(({ isActive }) => isActive);
  }

  /** Whoever left or was suspended since is passed over: the next in number is elected. */
  async settle(election: Key, mandate: { kind: MandateKind; months: number }): Promise<void> {
    const ballots = await this.votes.count(election);
    const contenders = await this.repository.contenders(election);
    const counted = contenders.map((contender) => ({ ...contender, votes: ballots[contender.id] ?? 0 }));
    const winner = elect(counted.filter(({ isActive }) => isActive));
    const winnerId = counted.find(({ id }) => id === winner?.id)?.member_id;
    await this.repository.writeVotes(
      election.territoryId,
      Object.fromEntries(counted.map(({ id, votes }) => [id, votes])),
    );
    await this.votes.close(election, {
      outcome: winnerId ? 'elected' : 'nobody',
      result: { [BLANK]: ballots[BLANK] ?? 0 },
      winnerId,
      wasTied: winner?.wasTied,
    });
    if (winnerId) await this.giveMandate({ territoryId: election.territoryId, id: winnerId }, mandate);
    await this.events.publish(
      new ElectionDecided(
        election,
        contenders.map(({ member_id }) => member_id),
      ),
    );
  }

  /** Chosen from below: never a managing mandate, whoever called the election. */
  private async giveMandate(member: Key, { kind, months }: { kind: MandateKind; months: number }): Promise<void> {
    await this.mandates.giveMandate(member, { kind, months, isManaging: false, isElected: true, grantedBy: null });
    const by = { territoryId: member.territoryId, memberId: member.id, isManaging: false };
    await this.ledger.record({ verb: 'mandates.elected', by, towards: 'territory', scope: 'territory' });
  }
}
