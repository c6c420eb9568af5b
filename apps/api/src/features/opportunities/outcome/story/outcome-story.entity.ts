import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an owner would like to tell of an outcome, and whether the other side agrees. */
@Entity('outcome_stories')
export class OutcomeStory {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { name: 'opportunity_id' })
  opportunityId!: string;

  @Column('uuid', { name: 'asked_by' })
  askedBy!: string;

  @Column('timestamptz', { name: 'asked_at', default: () => 'now()' })
  askedAt!: Date;

  @Column('text')
  title!: string;

  @Column('text')
  words!: string;

  @Column('text')
  state!: 'asked' | 'agreed' | 'declined';
}
