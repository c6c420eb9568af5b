/** The least a directory can cost: node:http, pg, two prepared statements, and the JSON that GraphQL would answer. */
import pg from 'pg';
import { serveFloor } from './serve-floor.mjs';

const FIRST = 20;
const SHOWN = 40;
const KINDS = ['persona', 'commune', 'sector', 'help', 'seek', 'language'];

const PAGE = `
  select m.id, a.name, m.persona, m.headline, c.code, c.name as commune, p.can_help_with, p.looking_for,
         exists (select from mandates d where d.territory_id = m.territory_id and d.member_id = m.id and d.is_managing
                    and d.ended_at is null and d.starts_at <= now() and d.ends_at > now()) as is_managing,
         t.state, t.requester_id, f.follower_id is not null as is_followed,
         (extract(epoch from e.joined_at) * 1000000)::bigint as at
    from (select * from directory_entries where territory_id = $1
           order by joined_at desc, member_id desc limit ${FIRST + 1}) e
    join members m on m.territory_id = e.territory_id and m.id = e.member_id
    join accounts a on a.id = m.account_id
    left join communes c on c.code = m.commune_code
    left join member_profiles p on p.territory_id = m.territory_id and p.member_id = m.id
    left join connections t on t.territory_id = m.territory_id and t.low_id = least(m.id, $2) and t.high_id = greatest(m.id, $2)
    left join follows f on f.territory_id = m.territory_id and f.follower_id = $2 and f.followed_id = m.id
   order by e.joined_at desc, e.member_id desc`;

const COUNTS = `
  select top.* from unnest($2::text[]) as wanted(kind)
   cross join lateral (
         select facet, kind, label, member_count as count from directory_counts
          where territory_id = $1 and kind = wanted.kind order by member_count desc, facet limit ${SHOWN}) top`;

// The same planner as ours.
const options = '-c random_page_cost=1.1';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options });

const bytesOf = (uuid) => Buffer.from(uuid.replaceAll('-', ''), 'hex');
const publicId = (territory, id) => Buffer.concat([territory, bytesOf(id)]).toString('base64url');
const cursorOf = ({ at, id }) => Buffer.from(`${at}|${id}`).toString('base64url');

function initialsOf(name) {
  const words = name.split(/\s+/u);
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => ([...word][0] ?? '').toUpperCase()).join('');
}

async function answer({ territoryId, memberId }) {
  const [page, counts] = await Promise.all([
    pool.query({ name: 'page', text: PAGE, values: [territoryId, memberId] }),
    pool.query({ name: 'counts', text: COUNTS, values: [territoryId, ['all', ...KINDS]] }),
  ]);
  const territory = bytesOf(territoryId);
  const kept = page.rows.slice(0, FIRST);
  const nodes = kept.map((row) => nodeOf(publicId(territory, row.id), row));
  const endCursor = kept.length > 0 ? cursorOf(kept.at(-1)) : null;
  return {
    data: {
      directory: { nodes, pageInfo: { hasNextPage: page.rows.length > FIRST, endCursor } },
      directoryCounts: {
        total: counts.rows.find(({ facet }) => facet === 'all').count,
        facets: KINDS.map((kind) => ({
          kind: kind.toUpperCase(),
          values: counts.rows
            .filter((row) => row.kind === kind)
            .map(({ facet, label, count }) => ({ value: facet.slice(kind.length + 1), label, count })),
        })),
      },
    },
  };
}

const nodeOf = (id, row) => ({
  id,
  headline: row.headline,
  canHelpWith: row.can_help_with ?? [],
  lookingFor: row.looking_for ?? [],
  commune: row.code && { code: row.code, name: row.commune },
  member: {
    id,
    name: row.name,
    initials: initialsOf(row.name),
    persona: row.persona.toUpperCase(),
    isManaging: row.is_managing,
  },
  tie: { id, connection: row.state ? 'CONNECTED' : 'NONE', note: null, isFollowed: row.is_followed },
});

serveFloor(answer);
