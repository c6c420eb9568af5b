import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when the operators know that nobody may change a territory's charter any more. */
export class LoneCharters1763800001995 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table territories add column lone_charter_told_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table territories drop column lone_charter_told_at`);
  }
}
