import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1763800000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table accounts (
        id uuid primary key default uuidv7(),
        email text not null check (email = lower(email)),
        email_verified_at timestamptz,
        name text not null,
        password_hash text,
        locale text not null check (locale in ('fr', 'en')),
        time_zone text not null default 'Europe/Paris',
        is_operator boolean not null default false,
        state text not null default 'active' check (state in ('active', 'suspended')),
        terms_version text not null,
        terms_accepted_at timestamptz not null default now(),
        terms_locale text not null,
        declared_fifteen boolean not null check (declared_fifteen),
        created_at timestamptz not null default now()
      );
      create unique index accounts_email on accounts (email);

      create table sessions (
        id uuid primary key default uuidv7(),
        account_id uuid not null references accounts (id) on delete cascade,
        token_hash bytea not null unique,
        user_agent text not null default '',
        network_prefix text not null default '',
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index sessions_account on sessions (account_id, created_at desc) where revoked_at is null;

      create table account_links (
        id uuid primary key default uuidv7(),
        account_id uuid not null references accounts (id) on delete cascade,
        purpose text not null check (purpose in ('verify_email')),
        token_hash bytea not null unique,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index account_links_account on account_links (account_id);

      create table setup_links (
        id uuid primary key default uuidv7(),
        token_hash bytea not null unique,
        created_at timestamptz not null default now(),
        used_at timestamptz
      );
      -- One open door at most while the installation has no operator.
      create unique index setup_links_open on setup_links ((used_at is null)) where used_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table setup_links, account_links, sessions, accounts`);
  }
}
