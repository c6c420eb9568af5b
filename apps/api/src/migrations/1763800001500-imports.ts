import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Imports1763800001500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table imports (
        territory_id uuid not null references territories (id) on delete cascade,
        id uuid not null default uuidv7(),
        created_by uuid,
        file_name text not null,
        encoding text not null,
        delimiter text not null,
        -- [{ header, samples }]: what the mapping is chosen by.
        columns jsonb not null,
        roles text[] not null,
        row_count integer not null check (row_count > 0),
        state text not null default 'mapping'
          check (state in ('mapping', 'checking', 'checked', 'sending', 'sent', 'stopped', 'failed')),
        version integer not null default 1,
        -- Rows by status, as far as they have been looked at.
        counts jsonb not null default '{}',
        run_id uuid,
        run_account_id uuid references accounts (id) on delete set null,
        -- Who answers for the origin of the list, to which text, in which words.
        confirmed_by uuid,
        confirmed_at timestamptz,
        attestation_version text,
        origin text,
        note text,
        created_at timestamptz not null default now(),
        finished_at timestamptz,
        rows_erased_at timestamptz,
        primary key (territory_id, id),
        foreign key (territory_id, created_by) references members (territory_id, id) on delete set null (created_by),
        foreign key (territory_id, confirmed_by) references members (territory_id, id) on delete set null (confirmed_by),
        check ((confirmed_at is null) = (attestation_version is null and origin is null))
      );
      create index imports_latest on imports (territory_id, created_at desc, id desc);
      create index imports_to_erase on imports (created_at) where rows_erased_at is null;

      -- Other people's addresses: kept for as long as the list is worked on, then erased.
      create table import_rows (
        territory_id uuid not null,
        import_id uuid not null,
        position integer not null,
        line integer not null,
        cells text[] not null,
        has_open_quote boolean not null default false,
        status text check (status in ('new', 'known', 'invited', 'duplicate', 'suppressed', 'invalid', 'sent')),
        email text,
        name text,
        organisation text,
        commune_code text,
        persona text,
        -- [{ field, code }]
        faults jsonb not null default '[]',
        same_as_line integer,
        primary key (territory_id, import_id, position),
        foreign key (territory_id, import_id) references imports (territory_id, id) on delete cascade
      );
      create index import_rows_status on import_rows (territory_id, import_id, status, position);
      create index import_rows_email on import_rows (email);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table import_rows, imports`);
  }
}
