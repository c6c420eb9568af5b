import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StoriesOfOutcomes1763800010230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      -- What an owner would like to tell of it, word for word, and whether the other side agrees.
      create table outcome_stories (
        territory_id uuid not null,
        opportunity_id uuid not null,
        asked_by uuid not null,
        asked_at timestamptz not null default now(),
        title text not null check (length(title) between 3 and 120),
        words text not null check (length(words) between 1 and 3000),
        state text not null check (state in ('asked', 'agreed', 'declined')),
        primary key (territory_id, opportunity_id),
        foreign key (territory_id, opportunity_id) references opportunity_outcomes (territory_id, opportunity_id) on delete cascade,
        foreign key (territory_id, asked_by) references members (territory_id, id) on delete cascade
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table outcome_stories`);
  }
}
