import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every edit keeps the words before it; a post may leave its readers' sight without ending. */
export class PostHistory1763800002130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table post_versions (
        territory_id uuid not null,
        post_id uuid not null,
        version integer not null,
        body text not null,
        mentioned uuid[] not null default '{}',
        written_at timestamptz not null,
        replaced_at timestamptz not null default now(),
        replaced_by uuid,
        primary key (territory_id, post_id, version),
        foreign key (territory_id, post_id) references posts (territory_id, id) on delete cascade,
        foreign key (territory_id, replaced_by) references members (territory_id, id) on delete set null (replaced_by)
      );
      alter table subjects drop constraint subjects_state_check;
      alter table subjects add constraint subjects_state_check check (state in ('published', 'archived', 'deleted'));
      create index subjects_archived on subjects (territory_id, author_id, published_at desc, id desc)
        where state = 'archived';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table post_versions;
      drop index subjects_archived;
      update subjects set state = 'deleted', deleted_at = now(), deleted_by = author_id where state = 'archived';
      alter table subjects drop constraint subjects_state_check;
      alter table subjects add constraint subjects_state_check check (state in ('published', 'deleted'));
    `);
  }
}
