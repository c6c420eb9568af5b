import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OpportunityLives1763800010200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      -- What its owner made of it; that one has expired is told by its deadline.
      alter table opportunities
        add column state text not null default 'open'
          check (state in ('open', 'in_discussion', 'concluded', 'withdrawn')),
        add column discussed_at timestamptz,
        add column expiry_told smallint not null default 0 check (expiry_told between 0 and 3);
      update opportunities set state = 'withdrawn' where closed_at is not null;
      update opportunities set deadline = date_trunc('milliseconds', now()) + interval '60 days' where deadline is null;
      -- Nobody is told now of what was over long ago.
      update opportunities set expiry_told = 3 where deadline <= now();
      alter table opportunities alter column deadline set not null, drop column closed_at;
      create index opportunities_running on opportunities (deadline) where state in ('open', 'in_discussion');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index opportunities_running;
      alter table opportunities alter column deadline drop not null, add column closed_at timestamptz;
      update opportunities set closed_at = now() where state in ('concluded', 'withdrawn');
      alter table opportunities drop column state, drop column discussed_at, drop column expiry_told;
    `);
  }
}
