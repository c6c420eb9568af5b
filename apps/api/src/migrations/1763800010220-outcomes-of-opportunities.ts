import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OutcomesOfOpportunities1763800010220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      create table opportunity_outcomes (
        territory_id uuid not null,
        opportunity_id uuid not null,
        concluded_by uuid,
        concluded_at timestamptz not null default now(),
        kind text not null check (kind in (
          'contract', 'hire', 'partnership', 'premises', 'funding', 'mentoring', 'equipment', 'visit', 'other')),
        partner_id uuid,
        partner_state text not null default 'named' check (partner_state in ('named', 'confirmed', 'removed')),
        partner_words text check (length(partner_words) between 2 and 120),
        amount_min integer check (amount_min >= 0),
        amount_max integer check (amount_max >= amount_min),
        thanks text check (length(thanks) between 1 and 600),
        primary key (territory_id, opportunity_id),
        foreign key (territory_id, opportunity_id) references opportunities (territory_id, id) on delete cascade,
        foreign key (territory_id, concluded_by) references members (territory_id, id) on delete set null (concluded_by),
        foreign key (territory_id, partner_id) references members (territory_id, id) on delete set null (partner_id),
        check (partner_id is null or partner_words is null)
      );

      -- Who helped it on its way.
      create table opportunity_credits (
        territory_id uuid not null,
        opportunity_id uuid not null,
        member_id uuid not null,
        role text not null check (role in ('introduced', 'relayed')),
        primary key (territory_id, opportunity_id, member_id),
        foreign key (territory_id, opportunity_id) references opportunity_outcomes (territory_id, opportunity_id) on delete cascade,
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );
      create index opportunity_credits_of on opportunity_credits (territory_id, member_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table opportunity_credits, opportunity_outcomes`);
  }
}
