import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a comment said before an edit. */
@Entity('comment_versions')
export class CommentVersion {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { name: 'comment_id' })
  commentId!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('text')
  body!: string;

  @Column('uuid', { array: true, default: () => "'{}'" })
  mentioned!: string[];

  @Column('timestamptz', { name: 'replaced_at', default: () => 'now()' })
  replacedAt!: Date;
}
