/** The least a publication or a comment can cost: node:http, pg, and its rows in one transaction. */
import pg from 'pg';
import { serveFloor } from './serve-floor.mjs';

const POST = `
  with added as (
    insert into subjects (territory_id, author_id, kind) values ($1, $2, 'post') returning territory_id, id)
  insert into posts (territory_id, id, body) select territory_id, id, $3 from added returning id`;
const COMMENT = `
  with added as (
    insert into comments (territory_id, author_id, subject_id, body) values ($1, $2, $4, $3) returning id),
  counted as (update subjects set comment_count = comment_count + 1 where territory_id = $1 and id = $4)
  select id from added`;

const options = '-c random_page_cost=1.1';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options });

async function answer({ territoryId, memberId, body, subjectId }) {
  const values = [territoryId, memberId, body];
  const { rows } = await pool.query(
    subjectId
      ? { name: 'comment', text: COMMENT, values: [...values, subjectId] }
      : { name: 'post', text: POST, values },
  );
  return { id: rows[0].id, body };
}

serveFloor(answer);
