import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Directory1763800001730 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gin;

      -- An active member as the directory finds them. Facets and terms are what every member may see; the connected
      -- ones add what only connections may, and connected_terms holds both.
      create table directory_entries (
        territory_id uuid not null,
        member_id uuid not null,
        account_id uuid not null,
        joined_at timestamptz not null,
        facets text[] not null,
        labels text[] not null,
        terms tsvector not null,
        connected_facets text[] not null,
        connected_labels text[] not null,
        connected_terms tsvector,
        primary key (territory_id, member_id),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );
      create index directory_entries_arrival on directory_entries (territory_id, joined_at desc, member_id desc);
      create index directory_entries_account on directory_entries (territory_id, account_id);
      create index directory_entries_terms on directory_entries using gin (territory_id, terms);
      create index directory_entries_connected on directory_entries using gin (territory_id, connected_terms)
        where connected_terms is not null;

      -- How many members every member may find by each facet; labels are as somebody wrote them.
      create table directory_counts (
        territory_id uuid not null references territories (id) on delete cascade,
        facet text not null,
        kind text not null generated always as (split_part(facet, ':', 1)) stored,
        label text,
        member_count integer not null,
        primary key (territory_id, facet)
      );
      create index directory_counts_top on directory_counts (territory_id, kind, member_count desc, facet);

      create table saved_searches (
        territory_id uuid not null references territories (id) on delete cascade,
        id uuid not null default uuidv7(),
        member_id uuid not null,
        name text not null,
        filter jsonb not null,
        created_at timestamptz not null default now(),
        primary key (territory_id, id),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );
      create unique index saved_searches_name on saved_searches (territory_id, member_id, lower(name));

      -- What to look for in terms: every word of search as the start of one, and the facets of filter, which is the
      -- text of a tsquery. Immutable, so that the planner sees a constant.
      create function directory_query(search text, filter text) returns tsquery
        language sql immutable parallel safe
        return nullif(concat_ws(' & ', nullif(filter, ''),
          (select string_agg('''w:' || word || ''':*', ' & ')
             from unnest(string_to_array(search_text(search), ' ')) word where word <> '')), '')::tsquery;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function directory_query(text, text);
      drop table saved_searches, directory_counts, directory_entries;
      drop extension btree_gin`);
  }
}
