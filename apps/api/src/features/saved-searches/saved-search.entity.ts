import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is searched for. */
export type SearchedThing = 'members' | 'opportunities';
/** When its owner is told of what is new under it. */
export type AlertPeriod = 'at_once' | 'daily' | 'weekly';

@Entity('saved_searches')
export class SavedSearch {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text', { default: 'members' })
  about!: SearchedThing;

  @Column('text')
  name!: string;

  @Column('jsonb')
  filter!: object;

  /** Of opportunities alone. */
  @Column('text', { nullable: true })
  alert!: AlertPeriod | null;

  /** What was there before is no news. */
  @Column('timestamptz', { name: 'alert_since', nullable: true })
  alertSince!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
