import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row of the spine: what is published, by whom, for whom, in which state. The words are with its kind. */
@Entity('subjects')
export class Subject {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  kind!: string;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  /** In whose name the author speaks. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('text', { name: 'audience_kind', default: 'territory' })
  audienceKind!: 'public' | 'territory' | 'sectors' | 'introduction';

  /** Divisions of the NAF, where it is for some trades. */
  @Column('text', { name: 'audience_sectors', array: true, default: [] })
  audienceSectors!: string[];

  @Column('uuid', { name: 'audience_id', nullable: true })
  audienceId!: string | null;

  @Column('text', { name: 'comment_audience', default: 'everyone' })
  commentAudience!: 'everyone' | 'connections' | 'nobody';

  @Column('boolean', { name: 'is_reshareable', default: true })
  isReshareable!: boolean;

  /** Two letters of ISO 639. */
  @Column('text', { default: 'fr' })
  language!: string;

  /** Where it is about: a commune of the perimeter. */
  @Column('text', { name: 'commune_code', nullable: true })
  communeCode!: string | null;

  @Column('text', { default: 'published' })
  state!: 'published' | 'archived' | 'deleted';

  /** How long it is taken to hold once somebody has looked at it. */
  @Column('smallint', { name: 'fresh_months', default: 12 })
  freshMonths!: number;

  /** From then on it is overdue: somebody should say whether it still holds. */
  @Column('timestamptz', { name: 'review_by', default: () => "(now() + '1 year'::interval)" })
  reviewBy!: Date;

  /** When somebody last said that it holds. */
  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  /** When somebody was last asked whether it does. */
  @Column('timestamptz', { name: 'review_asked_at', nullable: true })
  reviewAskedAt!: Date | null;

  /** Until then it stands at the head of the territory. */
  @Column('timestamptz', { name: 'featured_until', nullable: true })
  featuredUntil!: Date | null;

  @Column('timestamptz', { name: 'published_at', default: () => 'now()' })
  publishedAt!: Date;

  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt!: Date | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @Column('uuid', { name: 'deleted_by', nullable: true })
  deletedBy!: string | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('integer', { name: 'comment_count', default: 0 })
  commentCount!: number;

  @Column('integer', { name: 'reaction_count', default: 0 })
  reactionCount!: number;

  /** Posts that share it. */
  @Column('integer', { name: 'share_count', default: 0 })
  shareCount!: number;
}
