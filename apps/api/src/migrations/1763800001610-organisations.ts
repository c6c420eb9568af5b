import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Organisations1763800001610 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row an organisation, wherever it has pages; what it says of itself is with its page in each territory.
      create table organisations (
        id uuid primary key default uuidv7(),
        siren text unique check (siren ~ '^[0-9]{9}$'),
        created_at timestamptz not null default now()
      );

      create table organisation_pages (
        territory_id uuid not null references territories (id) on delete cascade,
        id uuid not null default uuidv7(),
        organisation_id uuid not null references organisations (id),
        kind text not null check (kind in ('company', 'association', 'institution')),
        name text not null check (length(name) between 2 and 80),
        siret text check (siret ~ '^[0-9]{14}$'),
        sector text check (sector ~ '^[0-9]{2}$'),
        size text check (size in ('0', '1-9', '10-49', '50-249', '250+')),
        commune_code text,
        description text not null default '' check (length(description) <= 3000),
        links text[] not null default '{}',
        logo_id uuid references media (id) on delete set null,
        created_by uuid,
        created_at timestamptz not null default now(),
        version integer not null default 1,
        search_name text generated always as (search_text(name)) stored,
        primary key (territory_id, id),
        unique (territory_id, organisation_id),
        foreign key (territory_id, created_by) references members (territory_id, id) on delete set null (created_by),
        foreign key (territory_id, commune_code) references territory_communes (territory_id, commune_code)
      );
      create index organisation_pages_arrival on organisation_pages (territory_id, created_at desc, id desc);
      create index organisation_pages_organisation on organisation_pages (organisation_id);

      create table organisation_people (
        territory_id uuid not null,
        page_id uuid not null,
        member_id uuid not null,
        role text not null check (role in ('owner', 'editor', 'member')),
        since timestamptz not null default now(),
        primary key (territory_id, page_id, member_id),
        foreign key (territory_id, page_id) references organisation_pages (territory_id, id) on delete cascade,
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );
      create index organisation_people_member on organisation_people (territory_id, member_id);

      create table organisation_claims (
        territory_id uuid not null,
        id uuid not null default uuidv7(),
        page_id uuid not null,
        member_id uuid not null,
        role text not null check (role in ('owner', 'editor', 'member')),
        note text not null default '' check (length(note) <= 500),
        state text not null default 'waiting' check (state in ('waiting', 'accepted', 'refused', 'withdrawn')),
        created_at timestamptz not null default now(),
        decided_at timestamptz,
        decided_by uuid,
        primary key (territory_id, id),
        foreign key (territory_id, page_id) references organisation_pages (territory_id, id) on delete cascade,
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade,
        foreign key (territory_id, decided_by) references members (territory_id, id) on delete set null (decided_by),
        check ((state = 'waiting') = (decided_at is null))
      );
      create unique index organisation_claims_waiting on organisation_claims (territory_id, page_id, member_id) where state = 'waiting';

      -- In whose name a content speaks, besides its author.
      alter table subjects add column organisation_id uuid;
      alter table subjects add constraint subjects_organisation_fkey foreign key (territory_id, organisation_id)
        references organisation_pages (territory_id, id) on delete set null (organisation_id);
      create index subjects_organisation on subjects (territory_id, organisation_id, published_at desc, id desc)
        where organisation_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table subjects drop column organisation_id;
      drop table organisation_claims, organisation_people, organisation_pages, organisations;
    `);
  }
}
