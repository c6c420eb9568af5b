import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MediaOfPosts1763800004100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table media
        drop constraint media_purpose_check,
        drop constraint media_check1,
        add constraint media_purpose_check check (
          purpose in ('account_photo', 'organisation_logo', 'territory_logo', 'post', 'document', 'link_preview')),
        add constraint media_picture_check check (state <> 'ready' or purpose = 'document'
          or (width > 0 and height > 0 and widths <> '{}' and color is not null)),
        -- A tiny picture to stand there, blurred, until the real one does.
        add column preview bytea check (length(preview) <= 200),
        -- What a document is called, and how many pages it has, when it says so.
        add column name text check (name <> '' and length(name) <= 120),
        add column pages integer check (pages > 0),
        add constraint media_name_check1 check (purpose <> 'document' or name is not null),
        -- Since when nothing has wanted it: a draft that names it wants it anew.
        add column wanted_at timestamptz not null default now();
      update media set wanted_at = created_at;
      drop index media_unattached;
      create index media_unattached on media (wanted_at) where attached_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from media where purpose in ('post', 'document', 'link_preview');
      drop index media_unattached;
      create index media_unattached on media (created_at) where attached_at is null;
      alter table media
        drop constraint media_name_check1,
        drop constraint media_picture_check,
        drop constraint media_purpose_check,
        drop column wanted_at, drop column pages, drop column name, drop column preview,
        add constraint media_purpose_check check (purpose in ('account_photo', 'organisation_logo', 'territory_logo')),
        add constraint media_check1
          check (state <> 'ready' or (width > 0 and height > 0 and widths <> '{}' and color is not null));
    `);
  }
}
