import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The words and the life of an opportunity; everything else about it stands in its row of the spine. */
@Entity('opportunities')
export class Opportunity {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  direction!: 'offer' | 'need';

  @Column('text')
  title!: string;

  @Column('text')
  body!: string;

  @Column('timestamptz', { nullable: true })
  deadline!: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('integer', { name: 'answer_count', default: 0 })
  answerCount!: number;
}
