import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Subjects1763800000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The spine of all content: what is published, by whom, for whom, in which state.
      create table subjects (
        territory_id uuid not null references territories (id) on delete cascade,
        id uuid not null default uuidv7(),
        kind text not null check (kind in ('post', 'opportunity')),
        author_id uuid not null,
        audience_kind text not null default 'territory' check (audience_kind in ('territory')),
        audience_id uuid,
        state text not null default 'published' check (state in ('published', 'deleted')),
        published_at timestamptz not null default now(),
        edited_at timestamptz,
        deleted_at timestamptz,
        deleted_by uuid,
        version integer not null default 1,
        comment_count integer not null default 0 check (comment_count >= 0),
        reaction_count integer not null default 0 check (reaction_count >= 0),
        primary key (territory_id, id),
        foreign key (territory_id, author_id) references members (territory_id, id) on delete cascade,
        foreign key (territory_id, deleted_by) references members (territory_id, id) on delete set null (deleted_by),
        check ((state = 'deleted') = (deleted_at is not null))
      );
      create index subjects_feed on subjects (territory_id, published_at desc, id desc) where state = 'published';
      create index subjects_author on subjects (territory_id, author_id, published_at desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table subjects`);
  }
}
