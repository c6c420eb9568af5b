import type { MigrationInterface, QueryRunner } from 'typeorm';

const AUDIENCE = `text not null default 'members' check (%s in ('public', 'members', 'connections', 'me'))`;
const audience = (column: string) => `${column} ${AUDIENCE.replace('%s', column)}`;

export class Profiles1763800001710 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table members
        add column ${audience('headline_audience')},
        add column ${audience('commune_audience')};

      -- How close a reader must be to see a field: 0 any member, 1 a connection, 2 its owner.
      create function audience_rank(audience text) returns integer
        language sql immutable parallel safe
        return case audience when 'connections' then 1 when 'me' then 2 else 0 end;

      -- Tags are the same when they read the same: without accents, case or punctuation.
      create function tag_key(text) returns text
        language sql immutable parallel safe strict
        return replace(search_text($1), ' ', '-');

      create table member_profiles (
        territory_id uuid not null,
        member_id uuid not null,
        languages text[] not null default '{}',
        sectors text[] not null default '{}',
        can_help_with text[] not null default '{}',
        looking_for text[] not null default '{}',
        networks text[] not null default '{}',
        cities text[] not null default '{}',
        countries text[] not null default '{}',
        links text[] not null default '{}',
        ${audience('languages_audience')},
        ${audience('sectors_audience')},
        ${audience('can_help_with_audience')},
        ${audience('looking_for_audience')},
        ${audience('spheres_audience')},
        ${audience('links_audience')},
        ${audience('connections_audience')},
        version integer not null default 1,
        updated_at timestamptz not null default now(),
        primary key (territory_id, member_id),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table member_profiles;
      drop function tag_key(text);
      drop function audience_rank(text);
      alter table members drop column headline_audience, drop column commune_audience`);
  }
}
