import type { ClientEvents, ServerEvents } from '@rayonne/contracts';
import type { GraphqlClient } from '@rayonne/testing';
import { io, type Socket } from 'socket.io-client';

export type TestSocket = Socket<ServerEvents, ClientEvents>;

interface SocketOptions {
  readonly transport?: 'websocket' | 'polling';
  /** The page that opens it; by default one of our own. */
  readonly origin?: string;
  readonly headers?: Record<string, string>;
}

/** A socket as that client's browser would open it, not connected yet. Close it at the end of the test. */
export function aSocket({ url, cookie }: GraphqlClient, options: SocketOptions = {}): TestSocket {
  const { transport = 'websocket', origin = url, headers = {} } = options;
  return io(url, {
    transports: [transport],
    autoConnect: false,
    forceNew: true,
    reconnection: false,
    extraHeaders: { origin, ...(cookie && { cookie }), ...headers },
  });
}

/** A connected socket; throws with the server's word when it is refused. */
export async function openSocket(client: GraphqlClient, options: SocketOptions = {}): Promise<TestSocket> {
  const socket = aSocket(client, options);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', (error) => {
      socket.close();
      reject(error);
    });
    socket.connect();
  });
  return socket;
}

type Name = keyof ServerEvents;

/** The next event of that name, or a failure after `milliseconds`. */
export function nextEvent<Event extends Name>(socket: TestSocket, name: Event, milliseconds = 2_000) {
  return new Promise<Parameters<ServerEvents[Event]>[0]>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${name} within ${milliseconds} ms`)), milliseconds);
    const listener = (payload: Parameters<ServerEvents[Event]>[0]) => {
      clearTimeout(timer);
      resolve(payload);
    };
    socket.once(name, listener as never);
  });
}

/** Milliseconds until the socket is cut. */
export function untilCut(socket: TestSocket): Promise<number> {
  const started = performance.now();
  return new Promise((resolve) => socket.once('disconnect', () => resolve(performance.now() - started)));
}

/** What arrived so far, in order. */
export function eventsOf(socket: TestSocket): { name: string; payload: unknown }[] {
  const events: { name: string; payload: unknown }[] = [];
  socket.onAny((name: string, payload: unknown) => events.push({ name, payload }));
  return events;
}
