import { createHash } from 'node:crypto';
import { withClient } from './postgres.mjs';

const encode = (...uuids) => Buffer.from(uuids.join('').replaceAll('-', ''), 'hex').toString('base64url');

/** Signs `count` active members of the largest territory in. Headers are those of our own client. */
export async function signIn(url, count) {
  const { rows } = await withClient(url, async (client) => {
    const members = await client.query(
      `select m.territory_id, m.id, m.account_id from members m
        where m.territory_id = (select territory_id from members group by territory_id order by count(*) desc limit 1)
        order by m.id limit $1`,
      [count],
    );
    for (const { account_id: account } of members.rows) {
      await client.query(
        `insert into sessions (account_id, token_hash, expires_at) values ($1, $2, now() + interval '1 day')
             on conflict (token_hash) do update set last_seen_at = now(), expires_at = excluded.expires_at`,
        [account, createHash('sha256').update(tokenOf(account)).digest()],
      );
    }
    return members;
  });
  return rows.map(({ territory_id: territoryId, id, account_id: account }) => ({
    territoryId,
    memberId: id,
    publicId: encode(territoryId, id),
    territory: encode(territoryId),
    headers: {
      'content-type': 'application/json',
      'apollo-require-preflight': '1',
      cookie: `__Host-rayonne=${tokenOf(account)}`,
    },
  }));
}

/** The same token each time, so that runs do not fill the table. */
const tokenOf = (account) => createHash('sha256').update(`bench ${account}`).digest('base64url');
