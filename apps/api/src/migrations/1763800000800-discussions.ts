import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Discussions1763800000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table comments (
        territory_id uuid not null,
        id uuid not null default uuidv7(),
        subject_id uuid not null,
        author_id uuid not null,
        body text not null check (body <> ''),
        mentioned uuid[] not null default '{}',
        published_at timestamptz not null default now(),
        primary key (territory_id, id),
        foreign key (territory_id, subject_id) references subjects (territory_id, id) on delete cascade,
        foreign key (territory_id, author_id) references members (territory_id, id) on delete cascade
      );
      create index comments_thread on comments (territory_id, subject_id, published_at, id);
      create index comments_author on comments (territory_id, author_id, published_at desc);

      create table reactions (
        territory_id uuid not null,
        subject_id uuid not null,
        member_id uuid not null,
        kind text not null check (kind in ('thanks', 'bravo', 'support', 'idea')),
        reacted_at timestamptz not null default now(),
        primary key (territory_id, subject_id, member_id),
        foreign key (territory_id, subject_id) references subjects (territory_id, id) on delete cascade,
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );
      create index reactions_member on reactions (territory_id, member_id, reacted_at desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table reactions, comments`);
  }
}
