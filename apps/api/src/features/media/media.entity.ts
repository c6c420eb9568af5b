import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredPurpose } from './media-purposes';

export type MediaState = 'uploading' | 'processing' | 'ready' | 'refused' | 'removed';

/** A picture or a document: on its way in, in use, or on its way out. */
@Entity('media')
export class Media {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @Column('text')
  purpose!: StoredPurpose;

  @Column('text', { default: 'uploading' })
  state!: MediaState;

  @Column('integer')
  size!: number;

  @Column('integer', { default: 0 })
  received!: number;

  @Column('text', { default: '' })
  alt!: string;

  @Column('uuid', { name: 'run_id', nullable: true })
  runId!: string | null;

  @Column('text', { nullable: true })
  refusal!: string | null;

  @Column('integer', { nullable: true })
  width!: number | null;

  @Column('integer', { nullable: true })
  height!: number | null;

  @Column('int4', { array: true, default: () => `'{}'` })
  widths!: number[];

  @Column('text', { nullable: true })
  color!: string | null;

  @Column('bytea', { nullable: true })
  preview!: Buffer | null;

  @Column('text', { nullable: true })
  name!: string | null;

  @Column('integer', { nullable: true })
  pages!: number | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'attached_at', nullable: true })
  attachedAt!: Date | null;

  @Column('timestamptz', { name: 'wanted_at', default: () => 'now()' })
  wantedAt!: Date;
}
