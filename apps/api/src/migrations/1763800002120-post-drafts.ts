import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is being written stands apart from the spine: no read of subjects can meet it. */
export class PostDrafts1763800002120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table post_drafts (
        territory_id uuid not null,
        id uuid not null,
        member_id uuid not null,
        content jsonb not null check (jsonb_typeof(content) = 'object'),
        mentioned uuid[] not null default '{}',
        version integer not null default 1,
        updated_at timestamptz not null default now(),
        publish_at timestamptz,
        refusal text,
        refused_field text,
        gone_at timestamptz,
        primary key (territory_id, id),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );
      create index post_drafts_of_member on post_drafts (territory_id, member_id, updated_at desc, id desc)
        where gone_at is null;
      create index post_drafts_gone on post_drafts (gone_at) where gone_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table post_drafts`);
  }
}
