import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Posts1763800000900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table posts (
        territory_id uuid not null,
        id uuid not null,
        body text not null check (body <> ''),
        mentioned uuid[] not null default '{}',
        primary key (territory_id, id),
        foreign key (territory_id, id) references subjects (territory_id, id) on delete cascade
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table posts`);
  }
}
