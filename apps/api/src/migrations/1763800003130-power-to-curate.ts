import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Charters founded before the power hand it to whom their preset would today. */
export class PowerToCurate1763800003130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into charter_articles (territory_id, power, holders)
        select t.id, 'content.curate', a.holders from territories t
          join (values
            ('guided', array['mandate:community_manager', 'mandate:content_curator']),
            ('shared', array['level:3', 'mandate:community_manager', 'mandate:content_curator']),
            ('autonomous', array['level:2', 'mandate:content_curator'])
          ) as a(preset, holders) on a.preset = case t.charter_preset when 'custom' then 'guided' else t.charter_preset end
        on conflict (territory_id, power) do nothing;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from charter_articles where power = 'content.curate'`);
  }
}
