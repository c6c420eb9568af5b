import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PostMedia1763800004110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table post_media (
        territory_id uuid not null,
        post_id uuid not null,
        media_id uuid not null unique references media (id) on delete cascade,
        position integer not null check (position >= 0),
        primary key (territory_id, post_id, media_id),
        foreign key (territory_id, post_id) references posts (territory_id, id) on delete cascade
      );

      -- However a post goes, nothing shows its pictures any more: the next sweep takes them away.
      create function forget_media_of_post() returns trigger language plpgsql as $$
        begin
          update media set attached_at = null, wanted_at = '-infinity' where id = old.media_id and state = 'ready';
          return null;
        end $$;
      create trigger post_media_forgotten after delete on post_media
        for each row execute function forget_media_of_post();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table post_media; drop function forget_media_of_post()`);
  }
}
