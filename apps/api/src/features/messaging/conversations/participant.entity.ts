import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('participants')
export class Participant {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { name: 'conversation_id' })
  conversationId!: string;

  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('integer', { name: 'last_read_sequence', default: 0 })
  lastReadSequence!: number;

  /** When the first message not read yet was sent. */
  @Column('timestamptz', { name: 'unread_since', nullable: true })
  unreadSince!: Date | null;
}
