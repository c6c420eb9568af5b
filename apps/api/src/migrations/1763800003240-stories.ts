import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Stories1763800003240 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stories (
        territory_id uuid not null,
        id uuid not null,
        title text not null check (length(title) between 3 and 120),
        -- As libs/rich-text parsed it.
        document jsonb not null,
        minutes smallint not null check (minutes > 0),
        cover_id uuid references media (id) on delete set null,
        primary key (territory_id, id),
        foreign key (territory_id, id) references posts (territory_id, id) on delete cascade
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table stories`);
  }
}
