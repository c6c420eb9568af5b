import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice may be about an organisation's page, and goes with it. */
export class NoticesOfOrganisations1763800002020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notices add column organisation_id uuid;
      alter table notices add constraint notices_organisation_fkey foreign key (territory_id, organisation_id)
        references organisation_pages (territory_id, id) on delete cascade;
      create index notices_organisation on notices (territory_id, organisation_id) where organisation_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table notices drop column organisation_id`);
  }
}
