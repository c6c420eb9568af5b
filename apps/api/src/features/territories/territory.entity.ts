import { Column, Entity, PrimaryColumn } from 'typeorm';

export type TerritoryState = 'active' | 'suspended' | 'archived';
export type Joining = 'open' | 'approval' | 'invitation';
export type CharterPreset = 'guided' | 'shared' | 'autonomous' | 'custom';

@Entity('territories')
export class Territory {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;

  /** Seeds the territory's pattern of contour lines: its SIREN, department or region code, or its slug. */
  @Column('text')
  code!: string;

  @Column('text', { nullable: true })
  color!: string | null;

  @Column('text', { default: '' })
  motto!: string;

  @Column('text', { array: true, default: () => "'{fr}'" })
  languages!: string[];

  @Column('text', { name: 'contact_email', nullable: true })
  contactEmail!: string | null;

  @Column('text', { name: 'contact_phone', nullable: true })
  contactPhone!: string | null;

  @Column('text', { name: 'legal_notices', default: '' })
  legalNotices!: string;

  @Column('uuid', { name: 'logo_id', nullable: true })
  logoId!: string | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('text', { default: 'invitation' })
  joining!: Joining;

  @Column('text', { default: 'active' })
  state!: TerritoryState;

  @Column('text', { name: 'charter_preset' })
  charterPreset!: CharterPreset;

  @Column('integer', { name: 'member_count', default: 0 })
  memberCount!: number;

  @Column('timestamptz', { name: 'lone_charter_told_at', nullable: true })
  loneCharterToldAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
