import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PostKindModel } from './post-kinds';

/** The words of a post; everything else about it stands in its row of the spine. */
@Entity('posts')
export class Post {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { default: 'update' })
  kind!: PostKindModel;

  @Column('text')
  body!: string;

  /** Members and pages of organisations that the body mentions, in the order of their first mention. */
  @Column('uuid', { array: true, default: () => "'{}'" })
  mentioned!: string[];

  /** Of a question: the comment that its author marked as the answer. */
  @Column('uuid', { name: 'accepted_id', nullable: true })
  acceptedId!: string | null;
}
