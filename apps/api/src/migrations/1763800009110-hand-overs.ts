import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The history of a post tells more than its former words: who looks after it from then on, and what else changed. */
export class HandOvers1763800009110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table post_versions
        add column handed_from uuid,
        add column handed_to uuid,
        add column changes jsonb not null default '{}',
        add foreign key (territory_id, handed_from) references members (territory_id, id) on delete set null (handed_from),
        add foreign key (territory_id, handed_to) references members (territory_id, id) on delete set null (handed_to);
      -- Without words where they stayed as they were.
      alter table post_versions alter column body drop not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from post_versions where body is null;
      alter table post_versions alter column body set not null;
      alter table post_versions drop column handed_from, drop column handed_to, drop column changes;
    `);
  }
}
