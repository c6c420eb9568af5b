import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A member keeps contents, in folders of their own. */
export class Bookmarks1763800005100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bookmark_folders (
        territory_id uuid not null,
        id uuid not null default uuidv7(),
        member_id uuid not null,
        name text not null check (name <> ''),
        created_at timestamptz not null default now(),
        primary key (territory_id, id),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );
      -- A bookmark stands in a folder of the same member.
      create unique index bookmark_folders_member on bookmark_folders (territory_id, member_id, id);
      create unique index bookmark_folders_name on bookmark_folders (territory_id, member_id, lower(name));

      create table bookmarks (
        territory_id uuid not null,
        member_id uuid not null,
        subject_id uuid not null,
        folder_id uuid,
        saved_at timestamptz not null default now(),
        primary key (territory_id, member_id, subject_id),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade,
        foreign key (territory_id, subject_id) references subjects (territory_id, id) on delete cascade,
        foreign key (territory_id, member_id, folder_id) references bookmark_folders (territory_id, member_id, id)
          on delete set null (folder_id)
      );
      create index bookmarks_saved on bookmarks (territory_id, member_id, saved_at desc, subject_id desc);
      create index bookmarks_folder on bookmarks (territory_id, member_id, folder_id, saved_at desc, subject_id desc);
      create index bookmarks_subject on bookmarks (territory_id, subject_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table bookmarks, bookmark_folders`);
  }
}
