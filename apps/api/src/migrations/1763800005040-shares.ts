import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A post may share another content, which counts by how many posts it is shared. */
export class Shares1763800005040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table post_shares (
        territory_id uuid not null,
        id uuid not null,
        subject_id uuid not null,
        primary key (territory_id, id),
        foreign key (territory_id, id) references posts (territory_id, id) on delete cascade,
        foreign key (territory_id, subject_id) references subjects (territory_id, id) on delete cascade
      );
      create index post_shares_subject on post_shares (territory_id, subject_id);
      alter table subjects add column share_count integer not null default 0 check (share_count >= 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table subjects drop column share_count;
      drop table post_shares;
    `);
  }
}
