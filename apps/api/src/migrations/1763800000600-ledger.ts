import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Ledger1763800000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      -- The only link between a person and their acts: without its row the acts are nobody's.
      create table ledger_pseudonyms (
        territory_id uuid not null,
        member_id uuid not null,
        pseudonym uuid not null default gen_random_uuid(),
        primary key (territory_id, member_id),
        unique (territory_id, pseudonym),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );

      -- Who did what towards whom, never with which words. actor and counterpart are pseudonyms; the counterpart
      -- is the person at the other end: the member addressed, or the author of the content.
      create table interactions (
        territory_id uuid not null references territories (id),
        occurred_at timestamptz not null default now(),
        id uuid not null default uuidv7(),
        actor uuid not null,
        verb text not null check (verb ~ '^[a-z_]+[.][a-z_]+$'),
        towards_kind text not null check (towards_kind in ('territory', 'member', 'subject')),
        towards_id uuid,
        counterpart uuid check (counterpart <> actor),
        scope_kind text not null check (scope_kind in ('public', 'territory', 'group', 'private')),
        scope_id uuid,
        by_managing_mandate boolean not null,
        primary key (territory_id, occurred_at, id),
        check ((towards_kind = 'territory') = (towards_id is null)),
        check (towards_kind <> 'member' or towards_id = counterpart),
        check (scope_kind <> 'private' or counterpart is not null),
        check ((scope_kind = 'group') = (scope_id is not null))
      ) partition by range (occurred_at);
      create index interactions_actor on interactions (territory_id, actor, occurred_at desc);
      create index interactions_counterpart on interactions (territory_id, counterpart, occurred_at desc);
      create table interactions_default partition of interactions default;

      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the table % only grows', tg_table_name using errcode = 'restrict_violation';
      end $$;
      create trigger interactions_only_grow before update or delete on interactions
        for each row execute function refuse_change();
      create trigger interactions_stay before truncate on interactions
        for each statement execute function refuse_change();
      create trigger interactions_stay before truncate on interactions_default
        for each statement execute function refuse_change();

      -- Makes the partitions of that many months (in UTC) from the given one on. A month of which the default
      -- partition already holds rows stays there. Gives how many were made.
      create function ensure_interaction_partitions(first_month date, months integer) returns integer
      language plpgsql as $$
      declare
        made integer := 0;
        month timestamp;
        lower timestamptz;
        upper timestamptz;
        partition text;
      begin
        for month in
          select generate_series(date_trunc('month', first_month::timestamp),
                                 date_trunc('month', first_month::timestamp) + (months - 1) * interval '1 month',
                                 interval '1 month')
        loop
          partition := 'interactions_' || to_char(month, 'YYYY_MM');
          lower := month at time zone 'UTC';
          upper := (month + interval '1 month') at time zone 'UTC';
          continue when to_regclass(partition) is not null
            or exists (select from interactions_default where occurred_at >= lower and occurred_at < upper);
          execute format('create table %I partition of interactions for values from (%L) to (%L)', partition, lower, upper);
          execute format('create trigger interactions_stay before truncate on %I for each statement execute function refuse_change()', partition);
          made := made + 1;
        end loop;
        return made;
      end $$;

      select ensure_interaction_partitions((now() - interval '2 months')::date, 6);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function ensure_interaction_partitions(date, integer);
      drop table interactions;
      drop table ledger_pseudonyms;
      drop function refuse_change();
    `);
  }
}
