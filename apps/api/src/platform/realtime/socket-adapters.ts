import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { createAdapter as createPostgresAdapter } from '@socket.io/postgres-adapter';
import pg from 'pg';
import type { Server } from 'socket.io';
import { ENV, type Env } from '../../env';
import { Log } from '../logging/log';

type Adapter = Parameters<Server['adapter']>[0];

export interface SocketAdapter {
  readonly adapter: NonNullable<Adapter>;
  /** Settles once news of other nodes arrive, so that no socket is let in before. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

interface AdapterOptions {
  readonly url: string;
  readonly log: Log;
  readonly onGap: () => void;
}

/** The longest timer there is. Nobody here asks how many nodes there are, so heartbeats would be idle SQL. */
const NEVER = 2_147_483_647;
const CLEANUP_EVERY = 600_000;
/** Below the 8,000 bytes of a notification; what is longer goes by way of the table. */
const NOTIFICATION_BYTES = 7_500;
const CLOSE_WITHIN = 1_000;

/** Ties the nodes together: over Redis where there is one, otherwise over the database that is there anyway. */
@Injectable()
export class SocketAdapters {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly log: Log,
  ) {}

  /** `onGap` is called when news of other nodes may have been missed. */
  async open(onGap: () => void): Promise<SocketAdapter> {
    const { env, log } = this;
    return env.REDIS_URL
      ? overRedis({ url: env.REDIS_URL, log, onGap })
      : overPostgres({ url: env.DATABASE_URL, log, onGap });
  }
}

/** A pool of its own: one connection listens for good, the other speaks; neither waits behind requests. */
function overPostgres({ url, log, onGap }: AdapterOptions): SocketAdapter {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'rayonne sockets',
    max: 2,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 5_000,
    keepAlive: true,
  });
  let isClosing = false;
  // Without a listener a lost connection would end the process; the adapter connects again by itself.
  const onLoss = (error: Error) => {
    if (!isClosing) log.warn({ error }, 'the sockets lost a connection to the database');
  };
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', onLoss));
  giveBackLostConnections(pool);
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  let wasListening = false;
  onListening(pool, () => {
    resolve();
    if (wasListening) onGap();
    wasListening = true;
  });
  return {
    ready,
    adapter: createPostgresAdapter(pool, {
      tableName: 'socket_attachments',
      channelPrefix: 'rayonne',
      payloadThreshold: NOTIFICATION_BYTES,
      cleanupInterval: CLEANUP_EVERY,
      heartbeatInterval: NEVER,
      heartbeatTimeout: NEVER,
      errorHandler: (error) => log.warn({ error }, 'a hint did not reach the other nodes'),
    }),
    close: async () => {
      isClosing = true;
      await Promise.race([pool.end(), delay(CLOSE_WITHIN, undefined, { ref: false })]);
    },
  };
}

/** The adapter never gives back a connection that was cut, and each would keep a place of the pool for ever. */
function giveBackLostConnections(pool: pg.Pool): void {
  const lent = new Set<pg.PoolClient>();
  pool.on('acquire', (client) => lent.add(client));
  pool.on('release', (_error, client) => lent.delete(client));
  pool.on('connect', (client) => {
    client.on('end', () => {
      if (lent.has(client)) client.release(true);
    });
  });
}

/** Calls back each time the adapter's connection listens: it is the one that wants notifications. */
function onListening(pool: pg.Pool, callBack: () => void): void {
  pool.on('acquire', (client) => {
    setImmediate(() => {
      if (client.listenerCount('notification') === 0) return;
      // Statements of a connection run in order: this one ends after the LISTEN before it.
      client.query('select 1').then(callBack, () => undefined);
    });
  });
}

/** Its packages are read only where there is a Redis: most installations have none, and start sooner. */
async function overRedis({ url, log, onGap }: AdapterOptions): Promise<SocketAdapter> {
  const { createClient } = await import('redis');
  const { createAdapter: createRedisAdapter } = await import('@socket.io/redis-streams-adapter');
  const client = createClient({ url });
  client.on('error', (error: Error) => log.warn({ error }, 'the sockets lost Redis'));
  await client.connect();
  client.on('ready', onGap);
  return {
    ready: Promise.resolve(),
    adapter: createRedisAdapter(client, { streamName: 'rayonne', channelPrefix: 'rayonne', onlyPlaintext: true }),
    close: async () => client.destroy(),
  };
}
