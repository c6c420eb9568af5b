import { Injectable } from '@nestjs/common';
import { decodePublicId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { Screening } from '../../screening';
import { scopeOf } from '../../subjects';
import type { Membership } from '../../territories';
import { LifeService, type OwnedOpportunity } from '../life/life.service';
import { OpportunityConcluded } from '../opportunities.events';
import { OPPORTUNITY_KIND } from '../opportunity.kind';
import type { CreditRole } from './credits/opportunity-credit.entity';
import type { ConcludeOpportunityInput } from './outcome.inputs';
import { OutcomesRepository, type NewOutcome } from './outcomes.repository';

const CREDITED = {
  introduced: 'opportunities.credited_introduction',
  relayed: 'opportunities.credited_relay',
} as const satisfies Record<CreditRole, string>;

/** Brings an opportunity to its end: with whom, to what, thanks to whom. */
@Injectable()
export class Conclusion {
  constructor(
    private readonly repository: OutcomesRepository,
    private readonly life: LifeService,
    private readonly screening: Screening,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** Of two who conclude at once one does; the other is refused with `OpportunityConcludedError`. */
  conclude(viewer: Viewer, input: ConcludeOpportunityInput): Promise<OwnedOpportunity> {
    return this.unitOfWork.run(async () => {
      const owned = await this.life.own(viewer, input.id);
      await this.life.step(owned.held, 'conclude');
      const outcome = await this.read(owned, input);
      await this.repository.insert(owned.held, owned.owner.memberId, outcome);
      if (outcome.partnerId) await this.repository.hear(owned.held, outcome.partnerId);
      await this.tell(owned, outcome);
      return owned;
    });
  }

  private async read(owned: OwnedOpportunity, input: ConcludeOpportunityInput): Promise<NewOutcome> {
    const { owner } = owned;
    const { kind, amountMin = null, amountMax = null, partnerWords = null, thanks = null } = input;
    if (amountMin !== null && amountMax !== null && amountMin > amountMax) throw new InvalidInputError('amountMax');
    if (thanks) {
      await this.screening.checkEdit(owner, { kind: OPPORTUNITY_KIND.kind, group: 'contents', words: thanks });
    }
    return { kind, partnerWords, amountMin, amountMax, thanks, ...(await this.namesIn(owned, input)) };
  }

  /** People whom the owner may name: here, and none of those who conclude. */
  private async namesIn(
    { owner, held }: OwnedOpportunity,
    input: ConcludeOpportunityInput,
  ): Promise<Pick<NewOutcome, 'partnerId' | 'credits'>> {
    const partnerId = input.partner ? idIn(owner, input.partner, 'partner') : null;
    if (partnerId && input.partnerWords) throw new InvalidInputError('partnerWords');
    const credits = creditsOf(owner, input);
    const apart = [owner.memberId, held.authorId];
    const found = await this.repository.findable(owner, [...credits.keys(), ...(partnerId ? [partnerId] : [])]);
    const isNamable = (id: string) => found.has(id) && !apart.includes(id);
    if (partnerId && !isNamable(partnerId)) throw new InvalidInputError('partner');
    if (![...credits.keys()].every((id) => isNamable(id) && id !== partnerId)) throw new InvalidInputError('credits');
    return { partnerId, credits };
  }

  private async tell(owned: OwnedOpportunity, { partnerId, credits }: NewOutcome): Promise<void> {
    const { owner, held } = owned;
    await this.life.tell(owned, 'opportunities.concluded');
    if (partnerId) {
      const towards = { member: partnerId };
      await this.ledger.record({ verb: 'opportunities.concluded_with', by: owner, towards, scope: 'private' });
    }
    for (const [author, role] of credits) {
      const towards = { subject: held.id, author };
      await this.ledger.record({ verb: CREDITED[role], by: owner, towards, scope: scopeOf(held) });
    }
    await this.events.publish(
      new OpportunityConcluded(held, held.authorId, owner.memberId, partnerId, [...credits.keys()]),
    );
  }
}

function idIn({ territoryId }: Membership, publicId: string, field: string): string {
  const key = decodePublicId(publicId);
  if (key?.territoryId !== territoryId) throw new InvalidInputError(field);
  return key.id;
}

function creditsOf(owner: Membership, { credits }: ConcludeOpportunityInput): ReadonlyMap<string, CreditRole> {
  const read = new Map(credits.map(({ member, role }) => [idIn(owner, member, 'credits'), role]));
  if (read.size < credits.length) throw new InvalidInputError('credits');
  return read;
}
