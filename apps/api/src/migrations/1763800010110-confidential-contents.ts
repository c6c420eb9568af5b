import type { MigrationInterface, QueryRunner } from 'typeorm';

const LISTED = { open: `and s.audience_kind in ('public', 'territory')`, any: '' };

/** Contents that are not for everybody: for the members of some trades, or for those to whom the author opens them. */
export class ConfidentialContents1763800010110 implements MigrationInterface {
  /** Topics are counted and listed for everybody alike, so what is not for everybody is listed under none. */
  private static topics(isListed: string, which: string): string {
    return `
      create or replace function list_topics_of_subject() returns trigger language plpgsql as $$
      begin
        perform from topics t
          where t.territory_id = new.territory_id
            and t.topic in (select st.topic from subject_topics st
                             where st.territory_id = new.territory_id and st.subject_id = new.id)
          order by t.topic for no key update;
        update subject_topics st set is_listed = ${isListed}, published_at = s.published_at
          from subjects s
         where s.territory_id = new.territory_id and s.id = new.id
           and st.territory_id = s.territory_id and st.subject_id = s.id;
        return null;
      end $$;
      create or replace trigger subjects_topics after update of ${which} on subjects for each row
        when ((old.${which.replaceAll(', ', ', old.')}) is distinct from (new.${which.replaceAll(', ', ', new.')}))
        execute function list_topics_of_subject();

      create or replace function set_subject_topics(territory uuid, subject uuid, named text[], labels text[]) returns void
      language plpgsql as $$
      begin
        insert into topics (territory_id, topic, label)
        select territory, u.topic, u.label from unnest(named, labels) as u(topic, label) order by u.topic
        on conflict (territory_id, topic) do nothing;
        perform from topics t
          where t.territory_id = territory
            and (t.topic = any(named) or t.topic in (select st.topic from subject_topics st
                                                      where st.territory_id = territory and st.subject_id = subject))
          order by t.topic for no key update;
        delete from subject_topics where territory_id = territory and subject_id = subject and topic <> all(named);
        insert into subject_topics (territory_id, subject_id, topic, published_at, is_listed)
        select s.territory_id, s.id, u.topic, s.published_at, ${isListed}
          from subjects s cross join unnest(named) as u(topic)
         where s.territory_id = territory and s.id = subject
        on conflict (territory_id, subject_id, topic) do nothing;
      end $$;`;
  }

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table subjects
        drop constraint subjects_audience_kind_check,
        add constraint subjects_audience_kind_check
            check (audience_kind in ('public', 'territory', 'sectors', 'introduction')),
        add column audience_sectors text[] not null default '{}',
        add constraint subjects_audience_sectors_check check ((audience_kind = 'sectors') = (audience_sectors <> '{}'));

      -- To whom an author opened a content, one by one.
      create table subject_guests (
        territory_id uuid not null,
        subject_id uuid not null,
        member_id uuid not null,
        invited_by uuid,
        since timestamptz not null default now(),
        primary key (territory_id, subject_id, member_id),
        foreign key (territory_id, subject_id) references subjects (territory_id, id) on delete cascade,
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade,
        foreign key (territory_id, invited_by) references members (territory_id, id) on delete set null (invited_by)
      );
      create index subject_guests_member on subject_guests (territory_id, member_id, subject_id);
      create index subject_guests_inviter on subject_guests (territory_id, invited_by);

      -- What everybody may know of a member's trade: what they show to all members, and what their organisations do.
      create view member_trades as
        select p.territory_id, p.member_id, unnest(p.sectors) as sector
          from member_profiles p where audience_rank(p.sectors_audience) = 0
        union all
        select person.territory_id, person.member_id, page.sector
          from organisation_people person
          join organisation_pages page on page.territory_id = person.territory_id and page.id = person.page_id
         where page.sector is not null;

      create function member_sectors(territory uuid, member uuid) returns text[]
        language sql stable parallel safe as $$
        select coalesce(array_agg(distinct sector), '{}') from member_trades
         where territory_id = territory and member_id = member
      $$;

      -- Contents that are open to a member by name: as a guest, or asked to sign it.
      create function opened_subjects(territory uuid, member uuid) returns uuid[]
        language sql stable parallel safe as $$
        select coalesce(array_agg(subject_id), '{}') from (
          select subject_id from subject_guests where territory_id = territory and member_id = member
          union
          select subject_id from co_authors where territory_id = territory and member_id = member and state <> 'declined') opened
      $$;

      ${ConfidentialContents1763800010110.topics(
        `s.state = 'published' ${LISTED.open}`,
        'state, published_at, audience_kind',
      )}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Without the table of who may see them they are for nobody but their author.
      update subjects set state = 'archived', featured_until = null
       where audience_kind in ('sectors', 'introduction') and state = 'published';
      ${ConfidentialContents1763800010110.topics(`s.state = 'published' ${LISTED.any}`, 'state, published_at')}
      drop function opened_subjects(uuid, uuid);
      drop function member_sectors(uuid, uuid);
      drop view member_trades;
      drop table subject_guests;
      alter table subjects
        drop constraint subjects_audience_sectors_check,
        drop constraint subjects_audience_kind_check;
      update subjects set audience_kind = 'territory' where audience_kind in ('sectors', 'introduction');
      alter table subjects
        add constraint subjects_audience_kind_check check (audience_kind in ('public', 'territory')),
        drop column audience_sectors;
    `);
  }
}
