import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Opportunities1763800001100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      create table opportunities (
        territory_id uuid not null,
        id uuid not null,
        direction text not null check (direction in ('offer', 'need')),
        title text not null check (length(title) between 3 and 120),
        body text not null check (length(body) between 1 and 5000),
        commune_code text,
        deadline timestamptz,
        closed_at timestamptz,
        answer_count integer not null default 0 check (answer_count >= 0),
        primary key (territory_id, id),
        foreign key (territory_id, id) references subjects (territory_id, id) on delete cascade,
        foreign key (territory_id, commune_code) references territory_communes (territory_id, commune_code)
      );
      create index subjects_opportunities on subjects (territory_id, published_at desc, id desc)
        where state = 'published' and kind = 'opportunity';

      -- Who answered, and the conversation where it goes on.
      create table opportunity_answers (
        territory_id uuid not null,
        id uuid not null default uuidv7(),
        opportunity_id uuid not null,
        member_id uuid not null,
        conversation_id uuid not null,
        answered_at timestamptz not null default now(),
        primary key (territory_id, id),
        unique (territory_id, opportunity_id, member_id),
        foreign key (territory_id, opportunity_id) references opportunities (territory_id, id) on delete cascade,
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade,
        foreign key (territory_id, conversation_id) references conversations (territory_id, id) on delete cascade
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table opportunity_answers, opportunities; drop index subjects_opportunities`);
  }
}
