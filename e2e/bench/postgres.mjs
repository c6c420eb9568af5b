import pg from 'pg';

/** Address of another database on the server of `url`. */
export const addressOf = (url, name) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const run = (url, text, values) => withClient(url, (client) => client.query(text, values));
