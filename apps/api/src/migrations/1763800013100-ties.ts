import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How closely people deal with each other, gathered from the ledger. Emptied, all three tables fill again from it. */
export class Ties1763800013100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What one person did towards another in one channel, people by their pseudonyms. A mass is a sum over days, each
      -- worth twice what a day half a year earlier was; open_ is what every member may learn of, all_ has private acts too.
      create table tie_strands (
        territory_id uuid not null references territories (id) on delete cascade,
        actor uuid not null,
        counterpart uuid not null,
        channel text not null,
        open_mass double precision not null default 0,
        open_on date,
        all_mass double precision not null default 0,
        all_on date not null,
        primary key (territory_id, actor, counterpart, channel)
      );

      -- Two rows for two people, so that those of one person are found by the first columns, the closest first.
      create table ties (
        territory_id uuid not null references territories (id) on delete cascade,
        one uuid not null,
        other uuid not null,
        open_weight double precision not null,
        all_weight double precision not null,
        primary key (territory_id, one, other)
      );
      create index ties_open on ties (territory_id, one, open_weight desc) where open_weight > 0;
      create index ties_all on ties (territory_id, one, all_weight desc);

      -- Up to which act the two above are gathered.
      create table tie_progress (
        territory_id uuid not null primary key references territories (id) on delete cascade,
        gathered_until timestamptz not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table tie_progress; drop table ties; drop table tie_strands`);
  }
}
