import type { OpportunityDetails, OpportunityDirection, OpportunityKind } from '@rayonne/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OpportunityState } from './life/life-cycle';

/** The words and the life of an opportunity; everything else about it stands in its row of the spine. */
@Entity('opportunities')
export class Opportunity {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: OpportunityKind;

  @Column('text')
  direction!: OpportunityDirection;

  @Column('text')
  title!: string;

  @Column('text')
  body!: string;

  /** What is said of the fields of its kind. */
  @Column('jsonb', { default: {} })
  details!: OpportunityDetails;

  /** Divisions of the NAF. */
  @Column('text', { array: true, default: [] })
  sectors!: string[];

  /** Compared by `tag_key`. */
  @Column('text', { array: true, default: [] })
  skills!: string[];

  /** Where it may be: its place on the spine and the others. */
  @Column('text', { name: 'commune_codes', array: true, default: [] })
  communeCodes!: string[];

  /** Around its place on the spine. */
  @Column('smallint', { name: 'radius_km', nullable: true })
  radiusKm!: number | null;

  /** Euros. */
  @Column('integer', { name: 'amount_min', nullable: true })
  amountMin!: number | null;

  @Column('integer', { name: 'amount_max', nullable: true })
  amountMax!: number | null;

  @Column('text', { nullable: true })
  volume!: string | null;

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn!: string | null;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Column('timestamptz')
  deadline!: Date;

  /** That it has expired is told by its deadline. */
  @Column('text', { default: 'open' })
  state!: OpportunityState;

  /** When its owner first went into an answer. */
  @Column('timestamptz', { name: 'discussed_at', nullable: true })
  discussedAt!: Date | null;

  /** How many of the reminders of this deadline its owner has had. */
  @Column('smallint', { name: 'expiry_told', default: 0 })
  expiryTold!: number;

  @Column('integer', { name: 'answer_count', default: 0 })
  answerCount!: number;
}
