import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Asking somebody to introduce one to somebody else, and conversations of more than two. */
export class Introductions1763800013200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table conversations drop constraint conversations_kind_check;
      alter table conversations add constraint conversations_kind_check check (kind in ('direct', 'group'));

      -- What a notice of some kinds leads to, where that is no content.
      alter table notices add column about_id uuid;
      create index notices_about on notices (territory_id, about_id) where about_id is not null;

      -- Whoever said nothing accepts to introduce.
      create table introduction_settings (
        territory_id uuid not null,
        member_id uuid not null,
        accepts boolean not null,
        primary key (territory_id, member_id),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );

      create table introductions (
        territory_id uuid not null,
        id uuid not null default uuidv7(),
        requester_id uuid not null,
        target_id uuid not null,
        -- The opportunity that it is about, if any.
        subject_id uuid,
        context text not null,
        state text not null default 'requested' check (state in (
          'requested', 'forwarded', 'accepted', 'declined_by_introducer', 'declined_by_target', 'withdrawn')),
        requested_at timestamptz not null default now(),
        expires_at timestamptz not null,
        accepted_at timestamptz,
        conversation_id uuid,
        -- When its two ends are asked, or asked again, what it led to; null when nobody is to be asked any more.
        outcome_due_at timestamptz,
        outcome_asked smallint not null default 0,
        requester_outcome text check (requester_outcome in ('succeeded', 'not_yet', 'no')),
        target_outcome text check (target_outcome in ('succeeded', 'not_yet', 'no')),
        primary key (territory_id, id),
        foreign key (territory_id, requester_id) references members (territory_id, id) on delete cascade,
        foreign key (territory_id, target_id) references members (territory_id, id) on delete cascade,
        foreign key (territory_id, subject_id) references subjects (territory_id, id),
        foreign key (territory_id, conversation_id) references conversations (territory_id, id),
        check (requester_id <> target_id),
        check ((state = 'accepted') = (accepted_at is not null)),
        check ((state = 'accepted') = (conversation_id is not null))
      );
      create index introductions_requester on introductions (territory_id, requester_id, requested_at desc, id desc);
      create index introductions_target on introductions (territory_id, target_id, requested_at desc, id desc);
      create index introductions_outcome on introductions (outcome_due_at) where outcome_due_at is not null;
      create unique index introductions_conversation on introductions (territory_id, conversation_id)
        where conversation_id is not null;

      -- Those who are asked to pass it on, one after the other; words are what each of them wrote to the next.
      create table introduction_steps (
        territory_id uuid not null,
        introduction_id uuid not null,
        position smallint not null check (position in (0, 1)),
        introducer_id uuid not null,
        state text not null default 'waiting' check (state in ('waiting', 'asked', 'passed_on', 'declined')),
        words text,
        decided_at timestamptz,
        primary key (territory_id, introduction_id, position),
        unique (territory_id, introduction_id, introducer_id),
        foreign key (territory_id, introduction_id) references introductions (territory_id, id) on delete cascade,
        foreign key (territory_id, introducer_id) references members (territory_id, id) on delete cascade,
        check ((state = 'passed_on') = (words is not null)),
        check ((state in ('passed_on', 'declined')) = (decided_at is not null))
      );
      create index introduction_steps_introducer on introduction_steps (territory_id, introducer_id, introduction_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table introduction_steps;
      drop table introductions;
      drop table introduction_settings;
      alter table notices drop column about_id;
      delete from messages m using conversations c
       where c.territory_id = m.territory_id and c.id = m.conversation_id and c.kind = 'group';
      delete from conversations where kind = 'group';
      alter table conversations drop constraint conversations_kind_check;
      alter table conversations add constraint conversations_kind_check check (kind in ('direct'));
    `);
  }
}
