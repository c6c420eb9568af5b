import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first days of a member: what they told of themselves, and who welcomed them. */
export class Arrivals1763800001430 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table member_interests (
        territory_id uuid not null,
        member_id uuid not null,
        interest text not null check (interest ~ '^[a-z_]+$'),
        primary key (territory_id, member_id, interest),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );
      create index member_interests_shared on member_interests (territory_id, interest);

      -- Each step of the first visit that was answered or passed over; the next one is the first without a row.
      create table first_steps (
        territory_id uuid not null,
        member_id uuid not null,
        step text not null check (step in ('commune', 'interests', 'persona', 'mission')),
        mission text check (mission in ('hello', 'answer', 'welcome')),
        is_skipped boolean not null,
        answered_at timestamptz not null default now(),
        primary key (territory_id, member_id, step),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade,
        check (mission is null or step = 'mission')
      );

      -- Members who are willing to welcome newcomers.
      create table welcomers (
        territory_id uuid not null,
        member_id uuid not null,
        since timestamptz not null default now(),
        primary key (territory_id, member_id),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );

      -- Who has taken it upon them to welcome whom. Without a greeting within two days others may.
      create table welcomes (
        territory_id uuid not null,
        newcomer_id uuid not null,
        welcomer_id uuid not null,
        claimed_at timestamptz not null default now(),
        greeted_at timestamptz,
        primary key (territory_id, newcomer_id),
        foreign key (territory_id, newcomer_id) references members (territory_id, id) on delete cascade,
        foreign key (territory_id, welcomer_id) references members (territory_id, id) on delete cascade,
        check (newcomer_id <> welcomer_id)
      );
      create index welcomes_welcomer on welcomes (territory_id, welcomer_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table welcomes, welcomers, first_steps, member_interests`);
  }
}
