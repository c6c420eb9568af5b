import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is looked at before it is published: the territory's rules, what was said lately, what waits for somebody to read it. */
export class Screening1763800007100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table screening_settings (
        territory_id uuid primary key references territories (id) on delete cascade,
        holds_first_posts boolean not null
      );

      -- A word that is taken off the list stays as its history.
      create table screening_words (
        territory_id uuid not null references territories (id) on delete cascade,
        id uuid not null default uuidv7(),
        word text not null,
        folded text not null,
        answer text not null check (answer in ('hold', 'refuse')),
        added_by uuid,
        added_at timestamptz not null default now(),
        removed_by uuid,
        removed_at timestamptz,
        primary key (territory_id, id),
        foreign key (territory_id, added_by) references members (territory_id, id) on delete set null (added_by),
        foreign key (territory_id, removed_by) references members (territory_id, id) on delete set null (removed_by),
        check (removed_at is not null or removed_by is null)
      );
      create unique index screening_words_once on screening_words (territory_id, folded) where removed_at is null;

      -- Who said what lately, without the words: for the pace and for repetitions.
      create table screened_texts (
        territory_id uuid not null references territories (id) on delete cascade,
        id uuid not null default uuidv7(),
        author_id uuid not null,
        text_group text not null check (text_group in ('contents', 'comments')),
        fingerprint bytea,
        content_id uuid not null,
        screened_at timestamptz not null default now(),
        primary key (territory_id, id),
        foreign key (territory_id, author_id) references members (territory_id, id) on delete cascade
      );
      create index screened_texts_author on screened_texts (territory_id, author_id, screened_at desc);
      create index screened_texts_content on screened_texts (territory_id, content_id);
      create index screened_texts_age on screened_texts (screened_at);

      create table held_contents (
        territory_id uuid not null references territories (id) on delete cascade,
        id uuid not null default uuidv7(),
        author_id uuid not null,
        kind text not null,
        input jsonb,
        reasons jsonb not null,
        state text not null default 'held' check (state in ('held', 'approved', 'refused', 'withdrawn')),
        refusal text,
        held_at timestamptz not null default now(),
        settled_at timestamptz,
        settled_by uuid,
        primary key (territory_id, id),
        foreign key (territory_id, author_id) references members (territory_id, id) on delete cascade,
        foreign key (territory_id, settled_by) references members (territory_id, id) on delete set null (settled_by),
        check ((settled_at is null) = (state = 'held')),
        check ((refusal is not null) = (state = 'refused')),
        check ((input is null) = (state = 'approved'))
      );
      create index held_contents_queue on held_contents (territory_id, held_at, id) where state = 'held';
      create index held_contents_author on held_contents (territory_id, author_id, held_at desc, id desc)
        where state in ('held', 'refused');
      create index held_contents_settled on held_contents (settled_at) where state <> 'held';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table held_contents, screened_texts, screening_words, screening_settings`);
  }
}
