import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReferenceData1763800000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists unaccent;

      -- Names as people type them: without accents, case or punctuation. Immutable, so that it can be indexed.
      create function search_text(text) returns text
        language sql immutable parallel safe strict
        return trim(regexp_replace(lower(public.unaccent('public.unaccent', $1)), '[^a-z0-9]+', ' ', 'g'));

      create table reference_sets (
        name text primary key,
        version text not null,
        loaded_at timestamptz not null default now()
      );

      create table regions (
        code text primary key,
        name text not null
      );

      create table departments (
        code text primary key,
        name text not null,
        region_code text not null references regions (code)
      );

      create table epcis (
        siren text primary key check (siren ~ '^[0-9]{9}$'),
        name text not null,
        kind text not null
      );

      -- A merged commune keeps its row: successor_code leads to the one that took it over.
      create table communes (
        code text primary key,
        name text not null,
        kind text not null check (kind in ('commune', 'district', 'merged')),
        department_code text not null references departments (code),
        epci_siren text references epcis (siren),
        parent_code text references communes (code),
        successor_code text references communes (code),
        population integer,
        search_name text generated always as (search_text(name)) stored,
        check ((kind = 'merged') = (successor_code is not null)),
        check ((kind = 'district') = (parent_code is not null))
      );
      create index communes_department on communes (department_code);
      create index communes_epci on communes (epci_siren);
      create index communes_search on communes (search_name text_pattern_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table communes, epcis, departments, regions, reference_sets;
      drop function search_text;
      drop extension unaccent`);
  }
}
