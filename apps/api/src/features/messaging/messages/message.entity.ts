import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('messages')
export class Message {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'conversation_id' })
  conversationId!: string;

  /** 1, 2, 3 … within its conversation, without a gap: the order of messages. */
  @Column('integer')
  sequence!: number;

  @Column('uuid', { name: 'author_account_id' })
  authorAccountId!: string;

  /** Chosen by the sender's device, so that a retry is recognised. */
  @Column('text', { name: 'client_message_id' })
  clientMessageId!: string;

  @Column('text')
  body!: string;

  @Column('timestamptz', { name: 'sent_at', default: () => 'clock_timestamp()' })
  sentAt!: Date;
}
