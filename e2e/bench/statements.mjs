import { connect, createServer } from 'node:net';

const QUERY = 'Q'.charCodeAt(0);
const EXECUTE = 'E'.charCodeAt(0);

/** Stands between the API and PostgreSQL at `url` and counts statements: `taken()` since it was asked last. */
export async function countingProxy(url) {
  const target = new URL(url);
  let statements = 0;
  const server = createServer((client) => {
    const database = connect(Number(target.port || 5432), target.hostname);
    const read = framesOf((type) => {
      if (type === QUERY || type === EXECUTE) statements += 1;
    });
    client.on('data', read);
    client.pipe(database).pipe(client);
    for (const socket of [client, database]) socket.on('error', () => socket.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxied = Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(server.address().port) });
  return {
    url: proxied.href,
    taken() {
      const count = statements;
      statements = 0;
      return count;
    },
    close: () => server.close(),
  };
}

/** Cuts what a client sends into messages and gives the type of each; the very first one has none. */
function framesOf(onType) {
  let rest = Buffer.alloc(0);
  let started = false;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = started ? 1 : 0;
      if (rest.length < head + 4) return;
      const end = head + rest.readInt32BE(head);
      if (rest.length < end) return;
      if (started) onType(rest[0]);
      started = true;
      rest = rest.subarray(end);
    }
  };
}
