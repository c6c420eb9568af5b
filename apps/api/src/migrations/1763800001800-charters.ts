import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'community_manager', 'moderator', 'campaign_lead', 'content_curator', 'sponsor'`;

export class Charters1763800001800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table charters (
        territory_id uuid primary key references territories (id) on delete cascade,
        version integer not null default 1 check (version > 0),
        vote_scope text not null default 'nothing' check (vote_scope in ('nothing', 'presets', 'everything')),
        quorum smallint not null default 50 check (quorum between 1 and 100),
        majority smallint not null default 50 check (majority between 50 and 100),
        vote_days smallint not null default 7 check (vote_days between 1 and 30)
      );
      insert into charters (territory_id) select id from territories;

      alter table charter_articles
        add column sponsors smallint not null default 0 check (sponsors between 0 and 5),
        add column sponsor_level smallint not null default 0 check (sponsor_level between 0 and 4);

      alter table charter_changes
        add column why text,
        add column decision text not null default 'holder' check (decision in ('holder', 'sponsors', 'vote', 'operator')),
        add column caretaker_id uuid,
        add column terms_before jsonb,
        add column terms_after jsonb,
        add foreign key (territory_id, caretaker_id) references members (territory_id, id) on delete set null (caretaker_id);
      create index charter_changes_latest on charter_changes (territory_id, changed_at desc, id desc);

      alter table mandates drop constraint mandates_kind_check;
      alter table mandates
        add constraint mandates_kind_check check (kind in (${KINDS}, 'caretaker')),
        add column is_elected boolean not null default false,
        add column renewal_told_at timestamptz,
        add column is_extended boolean not null default false,
        add check (not (is_elected and is_managing));
      create index mandates_by_end on mandates (ends_at) where ended_at is null;

      alter table invitations drop constraint invitations_mandate_kind_check;
      alter table invitations add constraint invitations_mandate_kind_check check (mandate_kind in (${KINDS}));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update invitations set mandate_kind = null where mandate_kind not in ('community_manager', 'moderator');
      alter table invitations drop constraint invitations_mandate_kind_check;
      alter table invitations add constraint invitations_mandate_kind_check
        check (mandate_kind in ('community_manager', 'moderator'));
      delete from mandates where kind not in ('community_manager', 'moderator');
      drop index mandates_by_end;
      alter table mandates drop constraint mandates_kind_check;
      alter table mandates
        drop column is_elected, drop column renewal_told_at, drop column is_extended,
        add constraint mandates_kind_check check (kind in ('community_manager', 'moderator'));
      drop index charter_changes_latest;
      alter table charter_changes
        drop column why, drop column decision, drop column caretaker_id, drop column terms_before, drop column terms_after;
      alter table charter_articles drop column sponsors, drop column sponsor_level;
      drop table charters;
    `);
  }
}
