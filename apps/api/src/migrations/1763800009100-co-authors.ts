import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Members who sign a content with its author, once they have agreed to. */
export class CoAuthors1763800009100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table co_authors (
        territory_id uuid not null,
        subject_id uuid not null,
        member_id uuid not null,
        state text not null default 'invited' check (state in ('invited', 'accepted', 'declined')),
        invited_at timestamptz not null default now(),
        answered_at timestamptz,
        -- Since when the author offers to hand the content over to them.
        offered_at timestamptz,
        primary key (territory_id, subject_id, member_id),
        foreign key (territory_id, subject_id) references subjects (territory_id, id) on delete cascade,
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade,
        check ((state = 'invited') = (answered_at is null)),
        check (offered_at is null or state = 'accepted')
      );
      create index co_authors_member on co_authors (territory_id, member_id, subject_id);
      create unique index co_authors_offer on co_authors (territory_id, subject_id) where offered_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table co_authors`);
  }
}
