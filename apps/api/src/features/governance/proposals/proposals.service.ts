import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import { Ledger } from '../../ledger';
import { CharterService, type Membership } from '../../territories';
import { ProposalKinds } from './proposal-kinds';
import { ProposalSteps } from './proposal-steps';
import { ProposalsRepository } from './proposals.repository';
import { sponsorsFor } from './sponsors';

const DAYS_TO_FIND_SPONSORS = 14;

export interface Wish {
  readonly by: Membership;
  readonly kind: string;
  readonly act: unknown;
  readonly why: string;
  /** Whether the members vote on it before it takes effect. */
  readonly needsVote?: boolean;
}

/** The one way of acts that may need others: they take effect at once, or wait until enough stand by and have voted. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly repository: ProposalsRepository,
    private readonly kinds: ProposalKinds,
    private readonly steps: ProposalSteps,
    private readonly charters: CharterService,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** That the member may do such a thing is for the caller to check. Gives the proposal, or `null` when it is done. */
  submit({ by, kind: name, act, why, needsVote = false }: Wish): Promise<Key | null> {
    return this.unitOfWork.run(async () => {
      const { territoryId, memberId: proposedBy } = by;
      await this.charters.lock(territoryId);
      const { version: charterVersion, text } = await this.charters.of(territoryId);
      const kind = this.kinds.get(name);
      const concerns = kind.concerns?.(act) ?? null;
      const apart = concerns ? [proposedBy, concerns] : [proposedBy];
      const article = text.sponsoring[kind.power];
      const sponsors = sponsorsFor(
        article,
        await this.repository.countSponsors(territoryId, apart, article?.level ?? 0),
      );
      if (sponsors.needed === 0 && !needsVote) {
        if (!(await kind.apply({ by, act, why, charterVersion, decision: 'holder' }))) throw new NotFoundError();
        return null;
      }
      const id = await this.repository.insert({
        territoryId,
        kind: name,
        act,
        why,
        proposedBy,
        concerns,
        byManagingMandate: by.isManaging,
        charterVersion,
        needsVote,
        sponsorsNeeded: sponsors.needed,
        sponsorLevel: sponsors.level,
        days: DAYS_TO_FIND_SPONSORS,
      });
      await this.ledger.record({ verb: 'proposals.made', by, towards: 'territory', scope: 'territory' });
      await this.steps.begin((await this.repository.find({ territoryId, id }))!);
      return { territoryId, id };
    });
  }
}
