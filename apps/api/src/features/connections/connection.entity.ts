import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ConnectionState = 'requested' | 'connected' | 'declined';

/** Two members, the lower id first. */
@Entity('connections')
export class Connection {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'low_id' })
  lowId!: string;

  @Column('uuid', { name: 'high_id' })
  highId!: string;

  @Column('uuid', { name: 'requester_id' })
  requesterId!: string;

  @Column('text', { default: 'requested' })
  state!: ConnectionState;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { name: 'requested_at', default: () => 'now()' })
  requestedAt!: Date;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
}
