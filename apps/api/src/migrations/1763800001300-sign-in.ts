import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SignIn1763800001300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- When the holder of a session last proved who they are: at its opening, or again before a sensitive change.
      alter table sessions add column proved_at timestamptz not null default now();

      alter table account_links add column details jsonb not null default '{}';
      alter table account_links drop constraint account_links_purpose_check;
      alter table account_links add constraint account_links_purpose_check
        check (purpose in ('verify_email', 'sign_in', 'reset_password', 'change_email', 'undo_email'));
      create index account_links_expiry on account_links (expires_at);

      -- Secrets of a sign-in under way, each good for one step.
      create table sign_in_tickets (
        id uuid primary key default uuidv7(),
        purpose text not null
          check (purpose in ('second_factor', 'passkey_registration', 'passkey_assertion', 'provider', 'provider_identity')),
        token_hash bytea not null unique,
        account_id uuid references accounts (id) on delete cascade,
        details jsonb not null default '{}',
        created_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index sign_in_tickets_account on sign_in_tickets (account_id);
      create index sign_in_tickets_expiry on sign_in_tickets (expires_at);

      create table second_factors (
        account_id uuid primary key references accounts (id) on delete cascade,
        secret bytea not null,
        -- Number of the last accepted time step: a code is good once.
        last_step bigint not null default 0,
        created_at timestamptz not null default now(),
        confirmed_at timestamptz
      );

      create table recovery_codes (
        account_id uuid not null references accounts (id) on delete cascade,
        code_hash bytea not null,
        used_at timestamptz,
        primary key (account_id, code_hash)
      );

      create table passkeys (
        id uuid primary key default uuidv7(),
        account_id uuid not null references accounts (id) on delete cascade,
        credential_id text not null unique,
        public_key bytea not null,
        counter bigint not null,
        transports text[] not null default '{}',
        name text not null,
        is_backed_up boolean not null,
        created_at timestamptz not null default now(),
        last_used_at timestamptz
      );
      create index passkeys_account on passkeys (account_id);

      create table provider_identities (
        issuer text not null,
        subject text not null,
        account_id uuid not null references accounts (id) on delete cascade,
        email text,
        linked_at timestamptz not null default now(),
        last_used_at timestamptz,
        primary key (issuer, subject),
        unique (account_id, issuer)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table provider_identities, passkeys, recovery_codes, second_factors, sign_in_tickets;
      drop index account_links_expiry;
      delete from account_links where purpose <> 'verify_email';
      alter table account_links drop constraint account_links_purpose_check;
      alter table account_links add constraint account_links_purpose_check check (purpose in ('verify_email'));
      alter table account_links drop column details;
      alter table sessions drop column proved_at;
    `);
  }
}
