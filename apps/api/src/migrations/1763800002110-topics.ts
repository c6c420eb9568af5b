import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Topics1763800002110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A hashtag of a territory: topic has neither case nor accents, label is how its first author wrote it.
      create table topics (
        territory_id uuid not null references territories (id) on delete cascade,
        topic text not null check (topic ~ '^[^[:space:]#]{2,50}$'),
        label text not null,
        subject_count integer not null default 0 check (subject_count >= 0),
        primary key (territory_id, topic)
      );
      create index topics_prefix on topics (territory_id, topic text_pattern_ops);

      -- What a content is about. is_listed follows the state of the content, so that topics count and list what
      -- is published; published_at is the content's own, for the index that feeds read.
      create table subject_topics (
        territory_id uuid not null,
        subject_id uuid not null,
        topic text not null,
        published_at timestamptz not null,
        is_listed boolean not null,
        primary key (territory_id, subject_id, topic),
        foreign key (territory_id, subject_id) references subjects (territory_id, id) on delete cascade,
        foreign key (territory_id, topic) references topics (territory_id, topic) on delete cascade
      );
      create index subject_topics_feed on subject_topics (territory_id, topic, published_at desc, subject_id desc)
        where is_listed;

      create table topic_choices (
        territory_id uuid not null,
        member_id uuid not null,
        topic text not null,
        choice text not null check (choice in ('followed', 'muted')),
        chosen_at timestamptz not null default now(),
        primary key (territory_id, member_id, topic),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade,
        foreign key (territory_id, topic) references topics (territory_id, topic) on delete cascade
      );
      create index topic_choices_topic on topic_choices (territory_id, topic) where choice = 'followed';

      -- Exact, whoever writes: the counter changes with the row that it counts.
      create function count_topic_use() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' and old.is_listed then
          update topics set subject_count = subject_count - 1 where territory_id = old.territory_id and topic = old.topic;
        end if;
        if tg_op <> 'DELETE' and new.is_listed then
          update topics set subject_count = subject_count + 1 where territory_id = new.territory_id and topic = new.topic;
        end if;
        return null;
      end $$;
      create trigger subject_topics_count after insert or delete on subject_topics
        for each row execute function count_topic_use();
      create trigger subject_topics_recount after update of is_listed on subject_topics
        for each row when (old.is_listed <> new.is_listed) execute function count_topic_use();

      -- Whatever takes a content away or brings it back. Topics are locked in their order: no two such acts wait for
      -- one another.
      create function list_topics_of_subject() returns trigger language plpgsql as $$
      begin
        perform from topics t
          where t.territory_id = new.territory_id
            and t.topic in (select st.topic from subject_topics st
                             where st.territory_id = new.territory_id and st.subject_id = new.id)
          order by t.topic for no key update;
        update subject_topics set is_listed = new.state = 'published', published_at = new.published_at
         where territory_id = new.territory_id and subject_id = new.id;
        return null;
      end $$;
      create trigger subjects_topics after update of state, published_at on subjects for each row
        when ((old.state, old.published_at) is distinct from (new.state, new.published_at))
        execute function list_topics_of_subject();

      -- Says what a content is about, in place of what it was about before.
      create function set_subject_topics(territory uuid, subject uuid, named text[], labels text[]) returns void
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
        select s.territory_id, s.id, u.topic, s.published_at, s.state = 'published'
          from subjects s cross join unnest(named) as u(topic)
         where s.territory_id = territory and s.id = subject
        on conflict (territory_id, subject_id, topic) do nothing;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function set_subject_topics(uuid, uuid, text[], text[]);
      drop trigger subjects_topics on subjects;
      drop function list_topics_of_subject();
      drop table topic_choices, subject_topics, topics;
      drop function count_topic_use();
    `);
  }
}
