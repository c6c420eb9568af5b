import { Column, Entity, PrimaryColumn } from 'typeorm';

export type RestrictionKind = 'suspended' | 'removed';

/** A member kept from taking part, for a stated reason. */
@Entity('member_restrictions')
export class MemberRestriction {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text')
  kind!: RestrictionKind;

  @Column('text')
  reason!: string;

  /** `null`: not decided by a member. */
  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', default: () => 'now()' })
  decidedAt!: Date;

  /** Of a suspension: when it ends by itself. */
  @Column('timestamptz', { nullable: true })
  until!: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;
}
