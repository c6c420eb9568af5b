import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LinkPreviews1763800004120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What public pages say of themselves: of the installation, since it is the same for every territory.
      create table link_previews (
        id uuid primary key default uuidv7(),
        url text not null unique check (length(url) <= 2048),
        state text not null default 'waiting' check (state in ('waiting', 'ready', 'failed')),
        title text,
        description text,
        site_name text,
        image_id uuid references media (id) on delete set null,
        provider text check (provider in ('youtube', 'vimeo', 'dailymotion', 'peertube')),
        player text,
        expires_at timestamptz not null default now(),
        check (state <> 'ready' or title is not null),
        check ((provider is null) = (player is null))
      );
      create index link_previews_expired on link_previews (expires_at);

      create table post_links (
        territory_id uuid not null,
        post_id uuid not null,
        preview_id uuid not null references link_previews (id),
        -- Its author wants the bare link.
        is_hidden boolean not null default false,
        primary key (territory_id, post_id),
        foreign key (territory_id, post_id) references posts (territory_id, id) on delete cascade
      );
      create index post_links_of_preview on post_links (preview_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table post_links, link_previews`);
  }
}
