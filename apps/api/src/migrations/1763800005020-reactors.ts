import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reacted is read latest first. */
export class Reactors1763800005020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index reactions_subject on reactions (territory_id, subject_id, reacted_at desc, member_id desc)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index reactions_subject`);
  }
}
