import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A post has a kind, and may say everything in another part than its words: a picture, something shared. */
export class PostKinds1763800002100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table posts add column kind text not null default 'update'
        check (kind in ('update', 'story', 'question', 'poll', 'share'));
      alter table posts drop constraint posts_body_check;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from subjects s using posts p where p.territory_id = s.territory_id and p.id = s.id and p.body = '';
      alter table posts add constraint posts_body_check check (body <> '');
      alter table posts drop column kind;
    `);
  }
}
