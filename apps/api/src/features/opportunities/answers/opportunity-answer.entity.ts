import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswerState } from './answer-states';

/** Who answered an opportunity with what, and the conversation where it goes on. */
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

  /** What they propose, as their first message said it. */
  @Column('text', { default: '' })
  proposal!: string;

  @Column('text', { default: 'answered' })
  state!: AnswerState;

  @Column('timestamptz', { name: 'answered_at', default: () => 'now()' })
  answeredAt!: Date;

  /** When an owner first wrote back. */
  @Column('timestamptz', { name: 'replied_at', nullable: true })
  repliedAt!: Date | null;

  /** How often its owner was reminded of it. */
  @Column('smallint', { default: 0 })
  reminders!: number;
}
