import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches of opportunities are saved too, and tell what is new under them. */
export class OpportunityAlerts1763800014100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table saved_searches
        add column about text not null default 'members' check (about in ('members', 'opportunities')),
        add column alert text check (alert in ('at_once', 'daily', 'weekly')),
        add column alert_since timestamptz,
        add check (alert is null or about = 'opportunities'),
        add check ((alert is null) = (alert_since is null));
      drop index saved_searches_name;
      create unique index saved_searches_name on saved_searches (territory_id, member_id, about, lower(name));
      create index saved_searches_alert on saved_searches (alert, territory_id, id) where alert is not null;

      -- Nobody is told twice of the same opportunity, whichever of their searches finds it.
      create table opportunity_alerts (
        territory_id uuid not null,
        member_id uuid not null,
        opportunity_id uuid not null,
        told_at timestamptz not null default now(),
        primary key (territory_id, member_id, opportunity_id),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade,
        foreign key (territory_id, opportunity_id) references opportunities (territory_id, id) on delete cascade
      );
      create index opportunity_alerts_opportunity on opportunity_alerts (territory_id, opportunity_id);

      -- What a notice sums up: how many, under which name, and the parameters of the address with all of them.
      alter table notices add column digest jsonb check (jsonb_typeof(digest) = 'object');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notices drop column digest;
      drop table opportunity_alerts;
      delete from saved_searches where about <> 'members';
      drop index saved_searches_name;
      alter table saved_searches drop column about, drop column alert, drop column alert_since;
      create unique index saved_searches_name on saved_searches (territory_id, member_id, lower(name));
    `);
  }
}
