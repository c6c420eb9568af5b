import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Media1763800001600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table signing_keys (
        purpose text primary key,
        key bytea not null check (length(key) = 32)
      );

      -- A picture on its way in, and what became of it. Its files are in the store, named after its id.
      create table media (
        id uuid primary key,
        owner_id uuid references accounts (id) on delete set null,
        purpose text not null check (purpose in ('account_photo', 'organisation_logo', 'territory_logo')),
        state text not null default 'uploading' check (state in ('uploading', 'processing', 'ready', 'refused', 'removed')),
        size integer not null check (size > 0),
        received integer not null default 0 check (received between 0 and size),
        alt text not null default '' check (length(alt) <= 240),
        run_id uuid,
        refusal text,
        width integer,
        height integer,
        widths integer[] not null default '{}',
        color text check (color ~ '^#[0-9a-f]{6}$'),
        created_at timestamptz not null default now(),
        -- Since when it is somebody's photo or logo; one that nothing shows is swept away.
        attached_at timestamptz,
        check (state <> 'ready' or (width > 0 and height > 0 and widths <> '{}' and color is not null)),
        check ((state = 'refused') = (refusal is not null))
      );
      create index media_owner on media (owner_id, created_at desc);
      create index media_unattached on media (created_at) where attached_at is null;

      -- The bytes received so far; they may come through several nodes and outlive each of them.
      create table media_pieces (
        media_id uuid not null references media (id) on delete cascade,
        start_at integer not null check (start_at >= 0),
        size integer not null check (size > 0),
        key text not null,
        primary key (media_id, start_at)
      );

      alter table accounts add column photo_id uuid references media (id) on delete set null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table accounts drop column photo_id; drop table media_pieces, media, signing_keys`);
  }
}
