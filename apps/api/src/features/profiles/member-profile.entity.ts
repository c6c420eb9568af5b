import type { Audience } from '@rayonne/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a member adds to their row of `members`; there is none before they first say something. */
@Entity('member_profiles')
export class MemberProfile {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text', { array: true, default: [] })
  languages!: string[];

  @Column('text', { name: 'languages_audience', default: 'members' })
  languagesAudience!: Audience;

  @Column('text', { array: true, default: [] })
  sectors!: string[];

  @Column('text', { name: 'sectors_audience', default: 'members' })
  sectorsAudience!: Audience;

  @Column('text', { name: 'can_help_with', array: true, default: [] })
  canHelpWith!: string[];

  @Column('text', { name: 'can_help_with_audience', default: 'members' })
  canHelpWithAudience!: Audience;

  @Column('text', { name: 'looking_for', array: true, default: [] })
  lookingFor!: string[];

  @Column('text', { name: 'looking_for_audience', default: 'members' })
  lookingForAudience!: Audience;

  @Column('text', { array: true, default: [] })
  networks!: string[];

  @Column('text', { array: true, default: [] })
  cities!: string[];

  @Column('text', { array: true, default: [] })
  countries!: string[];

  @Column('text', { name: 'spheres_audience', default: 'members' })
  spheresAudience!: Audience;

  @Column('text', { array: true, default: [] })
  links!: string[];

  @Column('text', { name: 'links_audience', default: 'members' })
  linksAudience!: Audience;

  /** Who may learn with whom this member is connected. */
  @Column('text', { name: 'connections_audience', default: 'members' })
  connectionsAudience!: Audience;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
