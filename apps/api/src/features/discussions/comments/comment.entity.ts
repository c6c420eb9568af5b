import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('comments')
export class Comment {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  /** The comment that opened the thread in which this one answers; null for one that opens a thread. */
  @Column('uuid', { name: 'thread_id', nullable: true })
  threadId!: string | null;

  /** The comment that it answers: the one that opened the thread, or another answer there. */
  @Column('uuid', { name: 'answers_id', nullable: true })
  answersId!: string | null;

  /** Answers in the thread that it opened, but for deleted ones. */
  @Column('integer', { name: 'answer_count', default: 0 })
  answerCount!: number;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @Column('text')
  body!: string;

  /** Members and pages of organisations that the body mentions, in the order of their first mention. */
  @Column('uuid', { array: true, default: () => "'{}'" })
  mentioned!: string[];

  @Column('timestamptz', { name: 'published_at', default: () => 'now()' })
  publishedAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt!: Date | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @Column('uuid', { name: 'deleted_by', nullable: true })
  deletedBy!: string | null;
}
