import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Territories1763800000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table territories (
        id uuid primary key default uuidv7(),
        slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
        name text not null,
        code text not null,
        color text check (color ~ '^#[0-9a-f]{6}$'),
        joining text not null default 'invitation' check (joining in ('open', 'invitation')),
        state text not null default 'active' check (state in ('active', 'suspended', 'archived')),
        charter_preset text not null check (charter_preset in ('guided', 'shared', 'autonomous', 'custom')),
        member_count integer not null default 0,
        created_at timestamptz not null default now()
      );

      create table territory_communes (
        territory_id uuid not null references territories (id) on delete cascade,
        commune_code text not null references communes (code),
        primary key (territory_id, commune_code)
      );

      create table members (
        territory_id uuid not null references territories (id) on delete cascade,
        id uuid not null default uuidv7(),
        account_id uuid not null references accounts (id) on delete cascade,
        persona text not null check (persona in ('ambassador', 'leader', 'actor')),
        headline text,
        commune_code text,
        trust_level smallint not null default 0 check (trust_level between 0 and 4),
        state text not null default 'active' check (state in ('active', 'suspended', 'left', 'removed')),
        joined_at timestamptz not null default now(),
        feed_seen_at timestamptz,
        primary key (territory_id, id),
        unique (territory_id, account_id),
        foreign key (territory_id, commune_code) references territory_communes (territory_id, commune_code)
      );
      create index members_account on members (account_id);
      create index members_arrival on members (territory_id, joined_at desc, id desc) where state = 'active';

      create table mandates (
        territory_id uuid not null,
        id uuid not null default uuidv7(),
        member_id uuid not null,
        kind text not null check (kind in ('community_manager', 'moderator')),
        is_managing boolean not null,
        granted_by uuid,
        starts_at timestamptz not null default now(),
        ends_at timestamptz not null,
        ended_at timestamptz,
        primary key (territory_id, id),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade,
        foreign key (territory_id, granted_by) references members (territory_id, id),
        check (ends_at > starts_at)
      );
      create unique index mandates_one_of_a_kind on mandates (territory_id, member_id, kind) where ended_at is null;

      create table charter_articles (
        territory_id uuid not null references territories (id) on delete cascade,
        power text not null,
        holders text[] not null,
        primary key (territory_id, power)
      );

      -- Changing who holds power is itself an act that stays.
      create table charter_changes (
        territory_id uuid not null references territories (id) on delete cascade,
        id uuid not null default uuidv7(),
        changed_by uuid,
        articles_before jsonb not null,
        articles_after jsonb not null,
        changed_at timestamptz not null default now(),
        primary key (territory_id, id),
        foreign key (territory_id, changed_by) references members (territory_id, id)
      );

      create table invitations (
        territory_id uuid not null references territories (id) on delete cascade,
        id uuid not null default uuidv7(),
        token_hash bytea not null unique,
        email text not null,
        mandate_kind text check (mandate_kind in ('community_manager', 'moderator')),
        is_managing boolean not null default false,
        invited_by uuid,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        accepted_at timestamptz,
        accepted_by uuid,
        primary key (territory_id, id),
        foreign key (territory_id, invited_by) references members (territory_id, id),
        foreign key (territory_id, accepted_by) references members (territory_id, id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table invitations, charter_changes, charter_articles, mandates, members, territory_communes, territories`,
    );
  }
}
