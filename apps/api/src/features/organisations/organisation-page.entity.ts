import type { OrganisationKind, OrganisationSize } from '@rayonne/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an organisation says of itself in one territory. */
@Entity('organisation_pages')
export class OrganisationPage {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  kind!: OrganisationKind;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  siret!: string | null;

  @Column('text', { nullable: true })
  sector!: string | null;

  @Column('text', { nullable: true })
  size!: OrganisationSize | null;

  @Column('text', { name: 'commune_code', nullable: true })
  communeCode!: string | null;

  @Column('text', { default: '' })
  description!: string;

  @Column('text', { array: true, default: () => `'{}'` })
  links!: string[];

  @Column('uuid', { name: 'logo_id', nullable: true })
  logoId!: string | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
