import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has a place is read newest first, wherever it is. */
export class PlacedContents1763800008100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index subjects_placed on subjects (territory_id, published_at desc, id desc)
        where state = 'published' and commune_code is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index subjects_placed`);
  }
}
