import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an opportunity is about, said in fields: those of its kind, and those that every kind has. */
export class OpportunityKinds1763800010100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Several short texts as one. Immutable, so that it can be indexed.
      create function words_of(text[]) returns text
        language sql immutable parallel safe strict
        return array_to_string($1, ' ');

      -- Every word of a search as the beginning of one, in French and without accents.
      create function french_query(search text) returns tsquery
        language sql immutable parallel safe
        return to_tsquery('pg_catalog.french',
          (select string_agg(word || ':*', ' & ') from unnest(string_to_array(search_text(search), ' ')) word where word <> ''));

      alter table opportunities
        add column kind text not null default 'business' check (kind in (
          'business', 'partnership', 'tender', 'premises', 'funding', 'job', 'skill', 'equipment', 'hosting', 'influence')),
        add column details jsonb not null default '{}' check (jsonb_typeof(details) = 'object'),
        add column sectors text[] not null default '{}',
        add column skills text[] not null default '{}',
        add column commune_codes text[] not null default '{}',
        add column radius_km smallint check (radius_km between 1 and 300),
        add column amount_min integer check (amount_min >= 0),
        add column amount_max integer check (amount_max >= 0),
        add column volume text check (length(volume) between 1 and 80),
        add column starts_on date,
        add column ends_on date,
        add check (amount_min <= amount_max),
        add check (starts_on <= ends_on),
        add column search tsvector not null generated always as (
          setweight(to_tsvector('pg_catalog.french', search_text(title)), 'A') ||
          setweight(to_tsvector('pg_catalog.french', search_text(words_of(skills))), 'B') ||
          setweight(to_tsvector('pg_catalog.french', search_text(body || ' ' || coalesce(volume, ''))), 'C')) stored;
      alter table opportunities alter column kind drop default;
      update opportunities o set commune_codes = array[s.commune_code]
        from subjects s where s.territory_id = o.territory_id and s.id = o.id and s.commune_code is not null;
      create index opportunities_search on opportunities using gin (territory_id, search);

      update held_contents
         set input = input || '{"kind": "business", "details": [], "sectors": [], "skills": [], "communeCodes": []}'
       where kind = 'opportunity' and input is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update held_contents
         set input = input - '{kind,details,sectors,skills,communeCodes,radiusKm,amountMin,amountMax,volume,startsOn,endsOn}'::text[]
       where kind = 'opportunity' and input is not null;
      alter table opportunities
        drop column search, drop column kind, drop column details, drop column sectors, drop column skills,
        drop column commune_codes, drop column radius_km, drop column amount_min, drop column amount_max,
        drop column volume, drop column starts_on, drop column ends_on;
      drop function french_query(text);
      drop function words_of(text[]);
    `);
  }
}
