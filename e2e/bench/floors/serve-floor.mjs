import { createServer } from 'node:http';

/** Serves a floor: each request's JSON goes to `answer`, whose result goes back as JSON, and nothing else happens. */
export function serveFloor(answer) {
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const text = JSON.stringify(await answer(JSON.parse(Buffer.concat(chunks))));
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
      });
      response.end(text);
    });
  });
  server.listen(0, '127.0.0.1', () =>
    process.send({ type: 'ready', address: `http://127.0.0.1:${server.address().port}` }),
  );
  process.on('SIGTERM', () => process.exit(0));
}
