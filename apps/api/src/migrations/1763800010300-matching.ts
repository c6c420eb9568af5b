import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Matching1763800010300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The words of a text in their order, each with its French stem; words that mean nothing in any sentence are left out.
      create function matching_words(text) returns table (place bigint, word text, stem text)
        language sql immutable parallel safe
        begin atomic
          select said.place, said.word, lexemes[1]
            from regexp_split_to_table(lower($1), '[^a-z0-9à-öø-ÿœ]+') with ordinality said(word, place)
           cross join lateral ts_lexize('pg_catalog.french_stem', search_text(said.word)) lexemes
           where length(said.word) between 2 and 40 and lexemes[1] is not null;
        end;

      -- What somebody seeks or gives, as matching looks at it: an open opportunity, or a member's profile (without one).
      -- words and stems go together, those of the title and the tags first (head_count of them).
      create table match_entries (
        territory_id uuid not null,
        id uuid not null default uuidv7(),
        member_id uuid not null,
        opportunity_id uuid,
        side text not null check (side in ('seeks', 'gives')),
        kind text,
        organisation_ids uuid[] not null,
        sectors text[] not null,
        tags text[] not null,
        words text[] not null,
        stems text[] not null,
        head_count smallint not null,
        keys text[] not null,
        commune_codes text[] not null,
        radius_km smallint not null default 0,
        amount_min integer,
        amount_max integer,
        listed_at timestamptz not null,
        primary key (territory_id, id),
        unique nulls not distinct (territory_id, member_id, opportunity_id, side),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade,
        foreign key (territory_id, opportunity_id) references opportunities (territory_id, id) on delete cascade
      );
      create index match_entries_opportunity on match_entries (territory_id, opportunity_id);
      create index match_entries_seeks on match_entries using gin (territory_id, keys) where side = 'seeks';
      create index match_entries_gives on match_entries using gin (territory_id, keys) where side = 'gives';

      -- In how many entries of the territory each key stands, as last counted.
      create table match_keys (
        territory_id uuid not null references territories (id) on delete cascade,
        key text not null,
        entry_count integer not null,
        primary key (territory_id, key)
      );
      create table match_counts (
        territory_id uuid primary key references territories (id) on delete cascade,
        entry_count integer not null,
        counted_at timestamptz not null default now()
      );

      -- Whom an opportunity fits: a member, by what they say of themselves or by an opportunity of theirs (via).
      -- fit is what the formula gives, shown is that less what the member taught, both in thousandths.
      create table matches (
        territory_id uuid not null,
        id uuid not null default uuidv7(),
        opportunity_id uuid not null,
        member_id uuid not null,
        via_id uuid,
        fit smallint not null check (fit between 0 and 1000),
        shown smallint not null check (shown between 0 and fit),
        term_values smallint[] not null,
        grounds jsonb not null,
        found_at timestamptz not null default now(),
        told_at timestamptz,
        dismissed_at timestamptz,
        primary key (territory_id, id),
        unique (territory_id, opportunity_id, member_id),
        foreign key (territory_id, opportunity_id) references opportunities (territory_id, id) on delete cascade,
        foreign key (territory_id, via_id) references opportunities (territory_id, id) on delete cascade,
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );
      create index matches_member on matches (territory_id, member_id, shown desc, id desc) where dismissed_at is null;
      create index matches_told on matches (territory_id, member_id, told_at) where told_at is not null;
      create index matches_via on matches (territory_id, via_id) where via_id is not null;

      -- What a member taught by « not for me »: bounded, and theirs to see and to take back.
      create table match_lessons (
        territory_id uuid not null,
        member_id uuid not null,
        about text not null check (about ~ '^(place|kind:[a-z]+|sector:[0-9]{2})$'),
        times smallint not null default 1 check (times between 1 and 3),
        taught_at timestamptz not null default now(),
        primary key (territory_id, member_id, about),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table match_lessons, matches, match_counts, match_keys, match_entries;
      drop function matching_words(text)`);
  }
}
