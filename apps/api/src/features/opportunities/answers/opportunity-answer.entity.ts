import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who answered an opportunity, and the conversation where it goes on. */
@Entity('opportunity_answers')
export class OpportunityAnswer {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'opportunity_id' })
  opportunityId!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'conversation_id' })
  conversationId!: string;

  @Column('timestamptz', { name: 'answered_at', default: () => 'now()' })
  answeredAt!: Date;
}
