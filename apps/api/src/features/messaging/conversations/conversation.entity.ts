import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('conversations')
export class Conversation {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('text', { default: 'direct' })
  kind!: 'direct' | 'group';

  /** Both account ids in order; what makes two people's conversation unique. */
  @Column('text', { name: 'direct_key', nullable: true })
  directKey!: string | null;

  /** What the conversation is about, if it began from a subject. */
  @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId!: string | null;

  @Column('uuid', { name: 'opened_by' })
  openedBy!: string;

  @Column('integer', { name: 'last_sequence', default: 0 })
  lastSequence!: number;

  @Column('timestamptz', { name: 'last_message_at', default: () => 'now()' })
  lastMessageAt!: Date;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
