import { Agent, request } from 'node:http';

/** A client with `connections` kept open. `send(body)` posts JSON and gives status and text of the answer. */
export function createClient(address, { path = '/', connections, headers }) {
  const { hostname, port } = new URL(address);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const send = (body) =>
    new Promise((resolve, reject) => {
      const outgoing = request(
        { hostname, port, path, method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
        (incoming) => {
          const chunks = [];
          incoming.on('data', (chunk) => chunks.push(chunk));
          incoming.on('end', () => resolve({ status: incoming.statusCode, text: Buffer.concat(chunks).toString() }));
          incoming.on('error', reject);
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  return { send, connections, close: () => agent.destroy() };
}

/** Sends `count` bodies over all connections of the client, `bodyOf(number)` each; gives the times of answer in ms. */
export async function drive(client, count, bodyOf) {
  const times = [];
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const body = bodyOf(next++);
      const started = performance.now();
      const { status, text } = await client.send(body);
      if (status !== 200 || text.startsWith('{"errors"')) throw new Error(`The server answered ${status}: ${text.slice(0, 300)}`);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: client.connections }, worker));
  return times;
}

export function percentile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (numbers) => percentile(numbers, 0.5);
