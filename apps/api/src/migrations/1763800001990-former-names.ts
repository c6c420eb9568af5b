import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails and kept answers may still carry a name that was changed: an erasure looks for it too. */
export class FormerNames1763800001990 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table accounts add column former_names text[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table accounts drop column former_names`);
  }
}
