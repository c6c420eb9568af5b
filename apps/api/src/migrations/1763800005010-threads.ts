import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A comment may answer another, be edited with a trace, and be deleted without taking its answers along. */
export class Threads1763800005010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table comments
        add column thread_id uuid,
        add column answers_id uuid,
        add column answer_count integer not null default 0 check (answer_count >= 0),
        add column version integer not null default 1,
        add column edited_at timestamptz,
        add column deleted_at timestamptz,
        add column deleted_by uuid,
        add constraint comments_thread_fkey foreign key (territory_id, thread_id) references comments (territory_id, id) on delete cascade,
        add constraint comments_answers_fkey foreign key (territory_id, answers_id) references comments (territory_id, id)
          on delete set null (answers_id),
        add constraint comments_deleted_by_fkey foreign key (territory_id, deleted_by) references members (territory_id, id)
          on delete set null (deleted_by),
        drop constraint comments_body_check,
        add constraint comments_body_check check (body <> '' or deleted_at is not null);

      drop index comments_thread;
      create index comments_heads on comments (territory_id, subject_id, published_at, id) where thread_id is null;
      create index comments_answers on comments (territory_id, thread_id, published_at, id) where thread_id is not null;
      create index comments_subject on comments (territory_id, subject_id, author_id);

      -- What a comment said before it was edited: whoever reads the comment may read it.
      create table comment_versions (
        territory_id uuid not null,
        comment_id uuid not null,
        version integer not null,
        body text not null,
        mentioned uuid[] not null default '{}',
        replaced_at timestamptz not null default now(),
        primary key (territory_id, comment_id, version),
        foreign key (territory_id, comment_id) references comments (territory_id, id) on delete cascade
      );

      alter table notices add column comment_id uuid;
      alter table notices add constraint notices_comment_fkey foreign key (territory_id, comment_id)
        references comments (territory_id, id) on delete cascade;
      create index notices_comment on notices (territory_id, comment_id) where comment_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notices drop column comment_id;
      drop table comment_versions;
      delete from comments where thread_id is not null or deleted_at is not null;
      update subjects s set comment_count = (select count(*) from comments c where c.territory_id = s.territory_id and c.subject_id = s.id);
      drop index comments_subject;
      drop index comments_heads;
      create index comments_thread on comments (territory_id, subject_id, published_at, id);
      alter table comments drop column thread_id, drop column answers_id, drop column answer_count, drop column version,
        drop column edited_at, drop column deleted_at, drop column deleted_by,
        add constraint comments_body_check check (body <> '');
    `);
  }
}
