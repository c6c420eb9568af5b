import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when a content is taken to hold, who says that it does no more, and how often it is opened. */
export class Freshness1763800003120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table subjects
        add column fresh_months smallint not null default 12 check (fresh_months between 1 and 60),
        add column review_by timestamptz not null default now() + interval '12 months',
        add column confirmed_at timestamptz,
        add column review_asked_at timestamptz;
      update subjects set fresh_months = case kind when 'opportunity' then 6 else 12 end;
      update subjects set review_by = coalesce(edited_at, published_at) + fresh_months * interval '1 month';
      create index subjects_review on subjects (territory_id, review_by, id) where state = 'published';

      create table outdated_flags (
        territory_id uuid not null,
        subject_id uuid not null,
        member_id uuid not null,
        reason text check (length(reason) between 1 and 500),
        flagged_at timestamptz not null default now(),
        primary key (territory_id, subject_id, member_id),
        foreign key (territory_id, subject_id) references subjects (territory_id, id) on delete cascade,
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );

      -- How often, never by whom.
      create table subject_views (
        territory_id uuid not null,
        day date not null,
        subject_id uuid not null,
        is_overdue boolean not null,
        views integer not null check (views > 0),
        primary key (territory_id, day, subject_id, is_overdue),
        foreign key (territory_id, subject_id) references subjects (territory_id, id) on delete cascade
      );
      create index subject_views_subject on subject_views (territory_id, subject_id, day);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table subject_views, outdated_flags;
      drop index subjects_review;
      alter table subjects
        drop column fresh_months, drop column review_by, drop column confirmed_at, drop column review_asked_at;
    `);
  }
}
