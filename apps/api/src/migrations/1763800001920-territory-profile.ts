import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows name a commune of the perimeter; when it leaves the perimeter they keep everything else. */
const HOLDERS = ['members', 'opportunities'];

const constraintOf = (table: string) => `${table}_territory_id_commune_code_fkey`;

export class TerritoryProfile1763800001920 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table territories
        add column motto text not null default '' check (length(motto) <= 120),
        add column languages text[] not null default '{fr}' check (cardinality(languages) between 1 and 10),
        add column contact_email text,
        add column contact_phone text,
        add column legal_notices text not null default '' check (length(legal_notices) <= 5000),
        add column logo_id uuid references media (id) on delete set null,
        add column version integer not null default 1;
    `);
    for (const table of HOLDERS) await this.refer(runner, table, 'on delete set null (commune_code)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of HOLDERS) await this.refer(runner, table, '');
    await runner.query(`
      alter table territories
        drop column motto, drop column languages, drop column contact_email, drop column contact_phone,
        drop column legal_notices, drop column logo_id, drop column version;
    `);
  }

  private refer(runner: QueryRunner, table: string, action: string): Promise<unknown> {
    return runner.query(`
      alter table ${table} drop constraint ${constraintOf(table)},
        add constraint ${constraintOf(table)} foreign key (territory_id, commune_code)
            references territory_communes (territory_id, commune_code) ${action};
    `);
  }
}
