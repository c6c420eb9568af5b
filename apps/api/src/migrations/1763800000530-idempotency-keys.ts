import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IdempotencyKeys1763800000530 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      -- The answer of a mutation, committed together with its effect. Plain json keeps the very bytes.
      create table idempotency_keys (
        account_id uuid not null references accounts (id) on delete cascade,
        key text not null check (length(key) between 1 and 200),
        request_hash bytea not null check (length(request_hash) = 32),
        response json not null,
        created_at timestamptz not null default now(),
        primary key (account_id, key)
      );
      create index idempotency_keys_age on idempotency_keys (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table idempotency_keys`);
  }
}
