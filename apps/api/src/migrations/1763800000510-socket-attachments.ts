import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SocketAttachments1763800000510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      -- Hints between nodes that exceed the 8,000 bytes of a notification; each lives for minutes.
      create unlogged table socket_attachments (
        id bigint generated always as identity primary key,
        payload bytea not null,
        created_at timestamptz not null default now()
      );
      create index socket_attachments_age on socket_attachments (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table socket_attachments`);
  }
}
