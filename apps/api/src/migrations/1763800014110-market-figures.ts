import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures of the opportunities are counted in the ledger each time: what was done to them is found without reading the rest. */
export class MarketFigures1763800014110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index interactions_market on interactions (territory_id, verb, towards_id, occurred_at)
        where verb in ('opportunities.published', 'opportunities.answered', 'opportunities.concluded',
                       'opportunities.credited_introduction')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index interactions_market`);
  }
}
