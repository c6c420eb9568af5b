import { Column, Entity, PrimaryColumn } from 'typeorm';

export const CREDIT_ROLES = ['introduced', 'relayed'] as const;
export type CreditRole = (typeof CREDIT_ROLES)[number];

/** Who helped an opportunity on its way. */
@Entity('opportunity_credits')
export class OpportunityCredit {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { name: 'opportunity_id' })
  opportunityId!: string;

  @PrimaryColumn('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text')
  role!: CreditRole;
}
