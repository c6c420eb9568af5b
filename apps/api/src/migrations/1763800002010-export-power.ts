import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Taking the members' list away was part of bringing one: whoever held that holds both, on the same terms. */
export class ExportPower1763800002010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into charter_articles (territory_id, power, holders, sponsors, sponsor_level)
        select territory_id, 'members.export', holders, sponsors, sponsor_level
          from charter_articles where power = 'members.import'
        on conflict (territory_id, power) do nothing;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from charter_articles where power = 'members.export'`);
  }
}
