import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever asks says which comment answers. */
export class AcceptedAnswers1763800005030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table posts
        add column accepted_id uuid,
        add constraint posts_accepted_fkey foreign key (territory_id, accepted_id) references comments (territory_id, id)
          on delete set null (accepted_id),
        add constraint posts_accepted_check check (accepted_id is null or kind = 'question');
      create index posts_accepted on posts (territory_id, accepted_id) where accepted_id is not null;
      create index posts_questions on posts (territory_id, id) where kind = 'question';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index posts_questions;
      alter table posts drop column accepted_id;
    `);
  }
}
