import type { HeldMandate } from '@rayonne/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A named, time-limited role. Managing: appointed by the initiator or the operator rather than co-opted. */
@Entity('mandates')
export class Mandate {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text')
  kind!: HeldMandate;

  @Column('boolean', { name: 'is_managing' })
  isManaging!: boolean;

  /** Chosen by the members' ballots. */
  @Column('boolean', { name: 'is_elected', default: false })
  isElected!: boolean;

  @Column('uuid', { name: 'granted_by', nullable: true })
  grantedBy!: string | null;

  @Column('timestamptz', { name: 'starts_at', default: () => 'now()' })
  startsAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** When its holder was told that it nears its end; a prolonged one is told of again. */
  @Column('timestamptz', { name: 'renewal_told_at', nullable: true })
  renewalToldAt!: Date | null;

  /** Went on beyond its end because nobody else could change the charter. */
  @Column('boolean', { name: 'is_extended', default: false })
  isExtended!: boolean;
}
