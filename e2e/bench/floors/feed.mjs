/** The least a feed can cost: node:http, pg, one prepared statement, and the JSON that GraphQL would answer. */
import pg from 'pg';
import { serveFloor } from './serve-floor.mjs';

const FIRST = 20;

const OF_TERRITORY = `
  select * from subjects where territory_id = $1 and state = 'published'
   order by published_at desc, id desc limit ${FIRST + 1}`;

/** What somebody follows: topics and people, each from its own index. */
const FOLLOWED = `
  select s.* from (
    select found.id from unnest($3::text[]) as followed(topic) cross join lateral (
      select subject_id as id, published_at from subject_topics
       where territory_id = $1 and subject_topics.topic = followed.topic and is_listed
       order by published_at desc, subject_id desc limit ${FIRST + 1}) found
    union
    select found.id from unnest($4::uuid[]) as author cross join lateral (
      select id, published_at from subjects
       where territory_id = $1 and author_id = author and state = 'published'
       order by published_at desc, id desc limit ${FIRST + 1}) found) keys
    join subjects s on s.territory_id = $1 and s.id = keys.id
   order by s.published_at desc, s.id desc limit ${FIRST + 1}`;

const rowsOf = (subjects) => `
  select s.id, s.published_at, s.edited_at, s.version, s.comment_count, s.reaction_count, p.body,
         m.id as author_id, a.name, m.persona, c.name as commune,
         (select r.kind from reactions r
           where r.territory_id = s.territory_id and r.subject_id = s.id and r.member_id = $2) as reaction,
         exists (select from mandates d where d.territory_id = m.territory_id and d.member_id = m.id and d.is_managing
                    and d.ended_at is null and d.starts_at <= now() and d.ends_at > now()) as is_managing,
         (extract(epoch from s.published_at) * 1000000)::bigint as at
    from (${subjects}) s
    join posts p on p.territory_id = s.territory_id and p.id = s.id
    join members m on m.territory_id = s.territory_id and m.id = s.author_id
    join accounts a on a.id = m.account_id
    left join communes c on c.code = m.commune_code
   order by s.published_at desc, s.id desc`;

const [FEED, HOME] = [rowsOf(OF_TERRITORY), rowsOf(FOLLOWED)];

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

async function answer({ territoryId, memberId, topics, people }) {
  const { rows } = await pool.query(
    topics
      ? { name: 'home', text: HOME, values: [territoryId, memberId, topics, people] }
      : { name: 'feed', text: FEED, values: [territoryId, memberId] },
  );
  const territory = bytesOf(territoryId);
  const kept = rows.slice(0, FIRST);
  const nodes = kept.map((row) => ({
    __typename: 'Post',
    id: publicId(territory, row.id),
    publishedAt: row.published_at,
    editedAt: row.edited_at,
    version: row.version,
    commentCount: row.comment_count,
    reactionCount: row.reaction_count,
    viewerReaction: row.reaction?.toUpperCase() ?? null,
    author: {
      id: publicId(territory, row.author_id),
      name: row.name,
      initials: initialsOf(row.name),
      persona: row.persona.toUpperCase(),
      isManaging: row.is_managing,
      commune: row.commune && { name: row.commune },
    },
    body: row.body,
  }));
  const endCursor = kept.length > 0 ? cursorOf(kept.at(-1)) : null;
  return { data: { feed: { nodes, pageInfo: { hasNextPage: rows.length > FIRST, endCursor } } } };
}

serveFloor(answer);
