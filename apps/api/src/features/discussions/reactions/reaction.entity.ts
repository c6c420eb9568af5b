import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReactionKindModel } from '../../subjects';

/** One member's reaction to one subject: at most one, of one kind. */
@Entity('reactions')
export class Reaction {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { name: 'subject_id' })
  subjectId!: string;

  @PrimaryColumn('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text')
  kind!: ReactionKindModel;

  @Column('timestamptz', { name: 'reacted_at', default: () => 'now()' })
  reactedAt!: Date;
}
