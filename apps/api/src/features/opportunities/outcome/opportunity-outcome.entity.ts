import type { OutcomeKind } from '@rayonne/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `named` by the owner, who waits for them to agree. */
export type PartnerState = 'named' | 'confirmed' | 'removed';

/** What an opportunity came to. */
@Entity('opportunity_outcomes')
export class OpportunityOutcome {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { name: 'opportunity_id' })
  opportunityId!: string;

  @Column('uuid', { name: 'concluded_by', nullable: true })
  concludedBy!: string | null;

  @Column('timestamptz', { name: 'concluded_at', default: () => 'now()' })
  concludedAt!: Date;

  @Column('text')
  kind!: OutcomeKind;

  /** With which member; shown to others once they have agreed. */
  @Column('uuid', { name: 'partner_id', nullable: true })
  partnerId!: string | null;

  @Column('text', { name: 'partner_state', default: 'named' })
  partnerState!: PartnerState;

  /** With whom outside, in words for the owners alone. */
  @Column('text', { name: 'partner_words', nullable: true })
  partnerWords!: string | null;

  /** Euros, for the two sides alone. */
  @Column('integer', { name: 'amount_min', nullable: true })
  amountMin!: number | null;

  @Column('integer', { name: 'amount_max', nullable: true })
  amountMax!: number | null;

  @Column('text', { nullable: true })
  thanks!: string | null;
}
