import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Powers that charters founded before them do not mention: without an article nobody would hold them. */
export class ArticlesOfNewPowers1763800001930 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into charter_articles (territory_id, power, holders)
        select t.id, a.power, a.holders from territories t
          join (values
            ('guided', 'organisations.create', array['level:0']),
            ('guided', 'organisations.approve', array['mandate:community_manager']),
            ('guided', 'organisations.publish', array['level:0']),
            ('guided', 'members.suspend', array['mandate:community_manager']),
            ('shared', 'organisations.create', array['level:0']),
            ('shared', 'organisations.approve', array['level:3', 'mandate:community_manager']),
            ('shared', 'organisations.publish', array['level:0']),
            ('shared', 'members.suspend', array['level:4', 'mandate:community_manager', 'mandate:moderator']),
            ('autonomous', 'organisations.create', array['level:0']),
            ('autonomous', 'organisations.approve', array['level:2']),
            ('autonomous', 'organisations.publish', array['level:0']),
            ('autonomous', 'members.suspend', array['level:3', 'mandate:moderator'])
          ) as a(preset, power, holders) on a.preset = case t.charter_preset when 'custom' then 'guided' else t.charter_preset end
        on conflict (territory_id, power) do nothing;
    `);
  }

  /** The code of before reads no article of theirs, and a charter of today may have been changed since. */
  async down(): Promise<void> {
    // Nothing to take back.
  }
}
