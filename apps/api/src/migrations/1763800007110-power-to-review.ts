import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Charters founded before the power hand it to whom their preset would today; a charter of its own, to who moderates. */
export class PowerToReview1763800007110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into charter_articles (territory_id, power, holders)
        select t.id, 'reports.handle', coalesce(a.holders, c.holders) from territories t
          join charter_articles c on c.territory_id = t.id and c.power = 'content.moderate'
          left join (values
            ('guided', array['mandate:community_manager', 'mandate:moderator']),
            ('shared', array['level:3', 'mandate:community_manager', 'mandate:moderator']),
            ('autonomous', array['level:2', 'mandate:moderator'])
          ) as a(preset, holders) on a.preset = t.charter_preset
        on conflict (territory_id, power) do nothing;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from charter_articles where power = 'reports.handle'`);
  }
}
