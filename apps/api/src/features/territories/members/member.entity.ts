import type { Audience, Persona, TrustLevel } from '@rayonne/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type MemberState = 'active' | 'suspended' | 'left' | 'removed';

@Entity('members')
export class Member {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  persona!: Persona;

  @Column('text', { nullable: true })
  headline!: string | null;

  @Column('text', { name: 'headline_audience', default: 'members' })
  headlineAudience!: Audience;

  @Column('text', { name: 'commune_code', nullable: true })
  communeCode!: string | null;

  @Column('text', { name: 'commune_audience', default: 'members' })
  communeAudience!: Audience;

  @Column('smallint', { name: 'trust_level', default: 0 })
  trustLevel!: TrustLevel;

  @Column('text', { default: 'active' })
  state!: MemberState;

  @Column('timestamptz', { name: 'joined_at', default: () => 'now()' })
  joinedAt!: Date;

  /** Why the member is suspended or removed. */
  @Column('uuid', { name: 'restriction_id', nullable: true })
  restrictionId!: string | null;

  @Column('timestamptz', { name: 'feed_seen_at', nullable: true })
  feedSeenAt!: Date | null;
}
