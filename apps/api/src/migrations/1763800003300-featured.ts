import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A content stands at the head of its territory until a time. */
export class Featured1763800003300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table subjects add column featured_until timestamptz;
      create index subjects_featured on subjects (territory_id, featured_until) where featured_until is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index subjects_featured;
      alter table subjects drop column featured_until;
    `);
  }
}
