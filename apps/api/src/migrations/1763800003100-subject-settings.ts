import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sees a content, who comments on it, whether it travels on, its language and its place: of every kind alike. */
export class SubjectSettings1763800003100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table subjects
        drop constraint subjects_audience_kind_check,
        add constraint subjects_audience_kind_check check (audience_kind in ('public', 'territory')),
        add column comment_audience text not null default 'everyone'
            check (comment_audience in ('everyone', 'connections', 'nobody')),
        add column is_reshareable boolean not null default true,
        add column language text not null default 'fr' check (language ~ '^[a-z]{2}$'),
        add column commune_code text,
        add constraint subjects_territory_id_commune_code_fkey foreign key (territory_id, commune_code)
            references territory_communes (territory_id, commune_code) on delete set null (commune_code);
      create index subjects_place on subjects (territory_id, commune_code, published_at desc, id desc)
        where state = 'published' and commune_code is not null;

      update subjects s set language = a.locale
        from members m join accounts a on a.id = m.account_id
       where m.territory_id = s.territory_id and m.id = s.author_id;
      update subjects s set commune_code = o.commune_code
        from opportunities o where o.territory_id = s.territory_id and o.id = s.id;
      alter table opportunities drop column commune_code;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table opportunities
        add column commune_code text,
        add constraint opportunities_territory_id_commune_code_fkey foreign key (territory_id, commune_code)
            references territory_communes (territory_id, commune_code) on delete set null (commune_code);
      update opportunities o set commune_code = s.commune_code
        from subjects s where s.territory_id = o.territory_id and s.id = o.id;

      drop index subjects_place;
      update subjects set audience_kind = 'territory';
      alter table subjects
        drop constraint subjects_audience_kind_check,
        add constraint subjects_audience_kind_check check (audience_kind in ('territory')),
        drop column comment_audience, drop column is_reshareable, drop column language, drop column commune_code;
    `);
  }
}
