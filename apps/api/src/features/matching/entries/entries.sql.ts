import { IS_OPEN_SQL } from '../../opportunities';
import { KEY_LENGTH } from '../score/party';

/** More words say nothing new of what is on offer. */
const MOST_WORDS = 160;
/** What an organisation says of itself, so far. */
const DESCRIPTION = 600;

/** SQL of the words of an entry: those of `head` first, each stem once. */
const wordsSql = (head: string, body: string) => `
  (select coalesce(array_agg(word order by part, place), '{}') as words,
          coalesce(array_agg(stem order by part, place), '{}') as stems,
          count(*) filter (where part = 0)::smallint as head_count,
          coalesce(array_agg(distinct left(stem, ${KEY_LENGTH})), '{}') as keys
     from (select * from (
             select distinct on (stem) * from (
               select 0 as part, said.* from matching_words(${head}) said
               union all
               select 1, said.* from matching_words(${body}) said) spoken
              order by stem, part, place) once
            order by part, place limit ${MOST_WORDS}) first)`;

/** SQL of one row: the organisations of the member, and what their pages say of themselves. */
const PAGES = `
  (select coalesce(array_agg(og.id), '{}') as ids, coalesce(array_agg(og.sector) filter (where og.sector is not null), '{}') as sectors,
          string_agg(og.name || ' ' || left(og.description, ${DESCRIPTION}), ' ') as said, min(og.commune_code) as commune_code
     from organisation_people ogp
     join organisation_pages og on og.territory_id = ogp.territory_id and og.id = ogp.page_id
    where ogp.territory_id = m.territory_id and ogp.member_id = m.id)`;

const COLUMNS = `
  territory_id, member_id, opportunity_id, side, kind, organisation_ids, sectors, tags, words, stems, head_count, keys,
  commune_codes, radius_km, amount_min, amount_max, listed_at`;

const seenByAll = (column: string, audience: string) => `case when audience_rank(${audience}) = 0 then ${column} end`;
const COMMUNE = seenByAll('m.commune_code', 'm.commune_audience');

/** Two partners seek and give at once. */
const SIDES = `unnest(case when o.kind = 'partnership' then array['seeks', 'gives']
                           when o.direction = 'need' then array['seeks'] else array['gives'] end)`;

/** Entries of the open opportunities among the ids `$2` of the territory `$1`. */
export const LIST_OPPORTUNITIES = `
  insert into match_entries (${COLUMNS})
  select o.territory_id, s.author_id, o.id, side, o.kind,
         case when s.organisation_id is not null then array[s.organisation_id] else page.ids end,
         o.sectors, o.skills, said.words, said.stems, said.head_count,
         said.keys || array(select '#' || code from unnest(o.sectors) code),
         coalesce(nullif(o.commune_codes, '{}'), array_remove(array[coalesce(
           (select own.commune_code from organisation_pages own where own.territory_id = s.territory_id and own.id = s.organisation_id),
           ${COMMUNE})], null)),
         coalesce(o.radius_km, 0), o.amount_min, o.amount_max, s.published_at
    from opportunities o
    join subjects s on s.territory_id = o.territory_id and s.id = o.id and s.state = 'published'
    join members m on m.territory_id = s.territory_id and m.id = s.author_id and m.state = 'active'
   cross join lateral ${PAGES} page
   cross join lateral ${wordsSql(
     `o.title || ' ' || array_to_string(o.skills, ' ')`,
     `o.body || ' ' || coalesce(o.volume, '')`,
   )} said
   cross join lateral ${SIDES} side
   where o.territory_id = $1 and o.id = any($2::uuid[]) and ${IS_OPEN_SQL}`;

const HELP = `coalesce(${seenByAll('p.can_help_with', 'p.can_help_with_audience')}, '{}')`;
const SEARCH = `coalesce(${seenByAll('p.looking_for', 'p.looking_for_audience')}, '{}')`;

/**
 * Entries of the active members `$2`, by what every member may see of them; who says nothing has none. Whom somebody
 * looks for tells whom they serve; what they can help with does not tell what they want.
 */
export const LIST_MEMBERS = `
  insert into match_entries (${COLUMNS})
  select m.territory_id, m.id, null, side.side, null, page.ids, described.sectors, side.tags,
         said.words, said.stems, said.head_count, said.keys || array(select '#' || code from unnest(described.sectors) code),
         array_remove(array[coalesce(${COMMUNE}, page.commune_code)], null), 0, null, null, m.joined_at
    from members m
    left join member_profiles p on p.territory_id = m.territory_id and p.member_id = m.id
   cross join lateral ${PAGES} page
   cross join lateral (
         select array(select distinct code from unnest(${seenByAll('p.sectors', 'p.sectors_audience')} || page.sectors) code
                       where code is not null order by code) as sectors) described
   cross join lateral (
         values ('gives', ${HELP}, ${SEARCH}), ('seeks', ${SEARCH}, '{}'::text[])) side(side, tags, others)
   cross join lateral ${wordsSql(
     `array_to_string(side.tags, ' ')`,
     `concat_ws(' ', ${seenByAll('m.headline', 'm.headline_audience')}, array_to_string(side.others, ' '), page.said)`,
   )} said
   where m.territory_id = $1 and m.id = any($2::uuid[]) and m.state = 'active'
     and (said.words <> '{}' or described.sectors <> '{}')`;
