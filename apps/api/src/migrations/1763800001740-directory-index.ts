import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The index of the directory keeps itself: no path that changes a member, a profile or a name can forget it. */
export class DirectoryIndex1763800001740 implements MigrationInterface {
  /** What somebody says of themselves as a facet with its label, and from which closeness on it may be seen. */
  private static readonly facets = `
    select 'all' as facet, null as label, 0 as rank
    union all select 'persona:' || m.persona, null, 0
    union all select 'commune:' || c.code, c.name, audience_rank(m.commune_audience) where c.code is not null
    union all select 'sector:' || code, null, audience_rank(p.sectors_audience) from unnest(p.sectors) code
    union all select 'language:' || code, null, audience_rank(p.languages_audience) from unnest(p.languages) code
    union all select 'help:' || tag_key(tag), tag, audience_rank(p.can_help_with_audience) from unnest(p.can_help_with) tag
    union all select 'seek:' || tag_key(tag), tag, audience_rank(p.looking_for_audience) from unnest(p.looking_for) tag`;

  private static readonly texts = `
    select a.name as text, 0 as rank
    union all select m.headline, audience_rank(m.headline_audience)
    union all select c.name, audience_rank(m.commune_audience)
    union all select tag, audience_rank(p.can_help_with_audience) from unnest(p.can_help_with) tag
    union all select tag, audience_rank(p.looking_for_audience) from unnest(p.looking_for) tag
    union all select tag, audience_rank(p.spheres_audience) from unnest(p.networks || p.cities) tag`;

  /** Brings the entries of those members up to date, in one statement however many they are. */
  private static readonly index = `
    create function directory_index(territories uuid[], ids uuid[]) returns void
      language sql begin atomic
      insert into directory_entries (territory_id, member_id, account_id, joined_at,
             facets, labels, terms, connected_facets, connected_labels, connected_terms)
      select m.territory_id, m.id, m.account_id, m.joined_at,
             f.facets, f.labels, array_to_tsvector(f.facets || w.words), f.near_facets, f.near_labels,
             case when f.near_facets <> '{}' or w.near_words <> '{}'
                  then array_to_tsvector(f.facets || w.words || f.near_facets || w.near_words) end
        from unnest(territories, ids) as changed(territory_id, id)
        join members m on m.territory_id = changed.territory_id and m.id = changed.id and m.state = 'active'
        join accounts a on a.id = m.account_id
        left join communes c on c.code = m.commune_code
        left join member_profiles p on p.territory_id = m.territory_id and p.member_id = m.id
       cross join lateral (
             select coalesce(array_agg(facet order by facet) filter (where rank = 0), '{}') as facets,
                    coalesce(array_agg(label order by facet) filter (where rank = 0), '{}') as labels,
                    coalesce(array_agg(facet order by facet) filter (where rank = 1), '{}') as near_facets,
                    coalesce(array_agg(label order by facet) filter (where rank = 1), '{}') as near_labels
               from (select facet, min(label) as label, min(rank) as rank from (${DirectoryIndex1763800001740.facets}) said group by facet) once) f
       cross join lateral (
             select coalesce(array_agg('w:' || word) filter (where rank = 0), '{}') as words,
                    coalesce(array_agg('w:' || word) filter (where rank = 1), '{}') as near_words
               from (select word, min(rank) as rank
                       from (${DirectoryIndex1763800001740.texts}) said cross join unnest(string_to_array(search_text(text), ' ')) word
                      where word <> '' group by word) once) w
      on conflict (territory_id, member_id) do update
         set joined_at = excluded.joined_at, facets = excluded.facets, labels = excluded.labels, terms = excluded.terms,
             connected_facets = excluded.connected_facets, connected_labels = excluded.connected_labels,
             connected_terms = excluded.connected_terms;
      delete from directory_entries e using unnest(territories, ids) as changed(territory_id, id), members m
       where e.territory_id = changed.territory_id and e.member_id = changed.id
         and m.territory_id = changed.territory_id and m.id = changed.id and m.state <> 'active';
      end;`;

  private static readonly indexTriggers = `
    create function directory_index_members() returns trigger language plpgsql as $$
      begin
        perform directory_index(array_agg(territory_id), array_agg(id)) from added;
        return null;
      end $$;
    create trigger directory_added after insert on members referencing new table as added
      for each statement execute function directory_index_members();

    create function directory_index_member() returns trigger language plpgsql as $$
      begin
        perform directory_index(array[new.territory_id], array[new.id]);
        return null;
      end $$;
    create trigger directory_changed
      after update of state, persona, headline, headline_audience, commune_code, commune_audience, joined_at on members
      for each row when (old is distinct from new) execute function directory_index_member();

    create function directory_index_profile() returns trigger language plpgsql as $$
      begin
        perform directory_index(array[new.territory_id], array[new.member_id]);
        return null;
      end $$;
    create trigger directory_described after insert or update on member_profiles
      for each row execute function directory_index_profile();

    create function directory_index_account() returns trigger language plpgsql as $$
      begin
        perform directory_index(array_agg(territory_id), array_agg(id)) from members where account_id = new.id;
        return null;
      end $$;
    create trigger directory_renamed after update of name on accounts
      for each row when (old.name is distinct from new.name) execute function directory_index_account();`;

  /** Counters of one territory change one transaction after the other: rows locked in any order cannot block each other. */
  private static readonly count = `
    create function directory_count(territories uuid[], changed text[], spellings text[], step integer) returns void
      language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('directory ' || id, 0))
           from (select distinct id from unnest(territories) id order by id) locked;
        insert into directory_counts as c (territory_id, facet, label, member_count)
        select territory_id, facet, min(label), count(*) * step
          from unnest(territories, changed, spellings) as t(territory_id, facet, label) group by 1, 2
        on conflict (territory_id, facet) do update
           set member_count = c.member_count + excluded.member_count, label = coalesce(c.label, excluded.label);
        delete from directory_counts c using unnest(territories, changed) as t(territory_id, facet)
         where step < 0 and c.territory_id = t.territory_id and c.facet = t.facet and c.member_count <= 0;
      end $$;

    create function directory_counted() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          perform directory_count(array_agg(territory_id), array_agg(facet), array_agg(label), 1)
             from after_rows cross join unnest(facets, labels) as f(facet, label);
        elsif tg_op = 'DELETE' then
          perform directory_count(array_agg(territory_id), array_agg(facet), array_agg(label), -1)
             from before_rows cross join unnest(facets, labels) as f(facet, label);
        else
          perform directory_count(array_agg(a.territory_id), array_agg(facet), array_agg(label), 1)
             from after_rows a join before_rows b using (territory_id, member_id) cross join unnest(a.facets, a.labels) as f(facet, label)
            where facet <> all(b.facets);
          perform directory_count(array_agg(b.territory_id), array_agg(facet), array_agg(label), -1)
             from before_rows b join after_rows a using (territory_id, member_id) cross join unnest(b.facets, b.labels) as f(facet, label)
            where facet <> all(a.facets);
        end if;
        return null;
      end $$;
    create trigger directory_counts_added after insert on directory_entries referencing new table as after_rows
      for each statement execute function directory_counted();
    create trigger directory_counts_changed after update on directory_entries
      referencing old table as before_rows new table as after_rows for each statement execute function directory_counted();
    create trigger directory_counts_removed after delete on directory_entries referencing old table as before_rows
      for each statement execute function directory_counted();`;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${DirectoryIndex1763800001740.index}
      ${DirectoryIndex1763800001740.indexTriggers}
      ${DirectoryIndex1763800001740.count}
      select directory_index(array_agg(territory_id), array_agg(id)) from members`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger directory_renamed on accounts;
      drop trigger directory_described on member_profiles;
      drop trigger directory_changed on members;
      drop trigger directory_added on members;
      drop trigger directory_counts_added on directory_entries;
      drop trigger directory_counts_changed on directory_entries;
      drop trigger directory_counts_removed on directory_entries;
      drop function directory_index_account(), directory_index_profile(), directory_index_member(), directory_index_members(),
        directory_counted(), directory_count(uuid[], text[], text[], integer), directory_index(uuid[], uuid[])`);
  }
}
