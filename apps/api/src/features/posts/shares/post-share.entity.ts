import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a post of kind `share` shares: never another share, but what that one shares. */
@Entity('post_shares')
export class PostShare {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;
}
