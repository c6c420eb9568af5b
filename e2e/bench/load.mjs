import { Agent, request } from 'node:http';

/** Gives `send(body)`, which posts JSON over one of `connections` kept open and gives the text of the answer. */
export function createClient(address, { path = '/', connections, headers = {} }) {
  const { hostname, port } = new URL(address);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const send = async (body) => {
    const { status, text } = await exchange({ hostname, port, path, agent, headers, method: 'POST' }, body);
    if (status !== 200 || text.startsWith('{"errors"'))
      throw new Error(`The server answered ${status}: ${text.slice(0, 300)}`);
    return text;
  };
  return { send, close: () => agent.destroy() };
}

function exchange(options, body) {
  const headers = { ...options.headers, 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const outgoing = request({ ...options, headers }, (incoming) => {
      const chunks = [];
      incoming.on('data', (chunk) => chunks.push(chunk));
      incoming.on('end', () => resolve({ status: incoming.statusCode, text: Buffer.concat(chunks).toString() }));
      incoming.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Lets `workers` do `act` one after the other until it was done `count` times; gives how long each took, in ms. */
export async function drive({ act, workers }, count) {
  const times = [];
  let left = count;
  const work = async (worker) => {
    while (left-- > 0) {
      const started = performance.now();
      await act(worker);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)));
  return times;
}

export function percentile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
