import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AccountBlocks1763800001210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      -- Between accounts, so that meeting again in another territory does not undo it.
      create table account_blocks (
        id uuid primary key default uuidv7(),
        blocker_id uuid not null references accounts (id) on delete cascade,
        blocked_id uuid not null references accounts (id) on delete cascade,
        created_at timestamptz not null default now(),
        unique (blocker_id, blocked_id),
        check (blocker_id <> blocked_id)
      );
      create index account_blocks_blocked on account_blocks (blocked_id);

      -- The members of a territory who do not exist for one of its members, nor that member for them. Whoever answers
      -- for the territory under a mandate sees everybody: a block is no way out of moderation.
      create function hidden_members(territory uuid, member uuid) returns uuid[]
      language sql stable parallel safe as $$
        select coalesce(array_agg(other.id), '{}')
          from members viewer
         cross join lateral (
               select blocked_id as account_id from account_blocks where blocker_id = viewer.account_id
               union
               select blocker_id from account_blocks where blocked_id = viewer.account_id) blocks
          join members other on other.territory_id = territory and other.account_id = blocks.account_id
         where viewer.territory_id = territory and viewer.id = member
           and not exists (
                 select from mandates d
                  where d.territory_id = territory and d.member_id = member
                    and d.ended_at is null and d.starts_at <= now() and d.ends_at > now())
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function hidden_members(uuid, uuid); drop table account_blocks`);
  }
}
