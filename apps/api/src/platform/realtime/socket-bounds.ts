import type { ClientSocket, SocketServer } from './socket-types';

/** Packets that a connection may send within a window, heartbeats included. */
const PACKETS = 100;
const WINDOW = 10_000;
const SWEEP_EVERY = 1_000;
/** What may wait for a reader before it counts as too slow: it fetches again by cursor when it comes back. */
const WAITING_PACKETS = 200;
const WAITING_BYTES = 1_048_576;

type Connection = ClientSocket['conn'];
type Cut = (reason: string) => void;

/** Closes a connection that sends more than a person could. */
export function boundRate(connection: Connection, onCut: Cut): void {
  let packets = 0;
  let windowEnd = 0;
  connection.on('packet', () => {
    const now = performance.now();
    if (now > windowEnd) {
      windowEnd = now + WINDOW;
      packets = 0;
    }
    packets += 1;
    if (packets !== PACKETS + 1) return;
    onCut('rate');
    connection.close(true);
  });
}

/** Closes readers that do not keep up, so that their backlog cannot fill the memory. Gives what stops the watch. */
export function dropSlowReaders(server: SocketServer, onCut: Cut): () => void {
  const sweep = setInterval(() => {
    for (const { conn } of server.of('/').sockets.values()) {
      if (!isSlow(conn as unknown as WithBuffers)) continue;
      onCut('slow reader');
      conn.close(true);
    }
  }, SWEEP_EVERY).unref();
  return () => clearInterval(sweep);
}

function isSlow({ transport, writeBuffer }: WithBuffers): boolean {
  return writeBuffer.length > WAITING_PACKETS || (transport.socket?.bufferedAmount ?? 0) > WAITING_BYTES;
}

/** What engine.io keeps for a connection: packets not handed over yet, and bytes the network did not take yet. */
interface WithBuffers {
  readonly writeBuffer: { readonly length: number };
  readonly transport: { readonly socket?: { readonly bufferedAmount?: number } };
}
