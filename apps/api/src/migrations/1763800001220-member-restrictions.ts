import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MemberRestrictions1763800001220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      -- Who was kept from taking part, by whom, why and until when. It stays when it is over.
      create table member_restrictions (
        territory_id uuid not null,
        id uuid not null default uuidv7(),
        member_id uuid not null,
        kind text not null check (kind in ('suspended', 'removed')),
        reason text not null check (length(trim(reason)) > 0),
        decided_by uuid,
        decided_at timestamptz not null default now(),
        until timestamptz,
        ended_at timestamptz,
        ended_by uuid,
        primary key (territory_id, id),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade,
        foreign key (territory_id, decided_by) references members (territory_id, id) on delete set null (decided_by),
        foreign key (territory_id, ended_by) references members (territory_id, id) on delete set null (ended_by),
        check ((kind = 'suspended') = (until is not null)),
        check (until > decided_at)
      );
      create unique index member_restrictions_one_at_a_time on member_restrictions (territory_id, member_id) where ended_at is null;
      create index member_restrictions_current on member_restrictions (territory_id, decided_at desc, id desc) where ended_at is null;

      -- Nobody is suspended or removed without a statement of reasons.
      alter table members
        add restriction_id uuid,
        add foreign key (territory_id, restriction_id) references member_restrictions (territory_id, id),
        add constraint members_restricted_for_a_reason check ((state in ('suspended', 'removed')) = (restriction_id is not null));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table members drop constraint members_restricted_for_a_reason, drop column restriction_id;
      drop table member_restrictions`);
  }
}
