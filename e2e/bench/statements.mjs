import { connect, createServer } from 'node:net';
import { createClient } from './load.mjs';
import { startApi } from './servers.mjs';

const QUERY = 'Q'.charCodeAt(0);
const EXECUTE = 'E'.charCodeAt(0);

/** SQL statements that the last of these requests of a member takes, the others having warmed up an API of its own. */
export async function countStatements(url, env, { headers }, bodies) {
  const proxy = await countingProxy(url);
  const api = await startApi({ ...env, DATABASE_URL: proxy.url });
  const client = createClient(api.address, { path: '/graphql', connections: 1, headers });
  try {
    for (const body of bodies.slice(0, -1)) await client.send(body);
    const before = proxy.statements();
    await client.send(bodies.at(-1));
    return proxy.statements() - before;
  } finally {
    client.close();
    await api.stop();
    proxy.close();
  }
}

/** Stands before PostgreSQL at `url` and counts the statements that pass. */
async function countingProxy(url) {
  const target = new URL(url);
  let statements = 0;
  const onType = (type) => {
    if (type === QUERY || type === EXECUTE) statements += 1;
  };
  const server = createServer((client) => {
    const database = connect(Number(target.port || 5432), target.hostname);
    client.on('data', messageReader(onType));
    client.pipe(database).pipe(client);
    for (const socket of [client, database]) socket.on('error', () => socket.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxied = Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(server.address().port) });
  return { url: proxied.href, statements: () => statements, close: () => server.close() };
}

/** Cuts what a client sends into messages and tells the type of each; the very first one has none. */
function messageReader(onType) {
  let rest = Buffer.alloc(0);
  let isFirst = true;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = isFirst ? 0 : 1;
      if (rest.length < head + 4) return;
      const end = head + rest.readInt32BE(head);
      if (rest.length < end) return;
      if (!isFirst) onType(rest[0]);
      isFirst = false;
      rest = rest.subarray(end);
    }
  };
}
