import { setTimeout as delay } from 'node:timers/promises';
import { createAdapter as createPostgresAdapter } from '@socket.io/postgres-adapter';
import { createAdapter as createRedisAdapter } from '@socket.io/redis-streams-adapter';
import pg from 'pg';
import { createClient } from 'redis';
import type { Server } from 'socket.io';
import type { Env } from '../../env';
import type { Log } from '../logging/log';

type Adapter = Parameters<Server['adapter']>[0];

export interface SocketAdapter {
  readonly adapter: NonNullable<Adapter>;
  close(): Promise<void>;
}

interface AdapterOptions {
  readonly env: Env;
  readonly log: Log;
  /** Called when news of other nodes may have been missed. */
  readonly onGap: () => void;
}

/** The longest timer there is. Nobody here asks how many nodes there are, so heartbeats would be idle SQL. */
const NEVER = 2_147_483_647;
const CLEANUP_EVERY = 600_000;
/** Below the 8,000 bytes of a notification; what is longer goes by way of the table. */
const NOTIFICATION_BYTES = 7_500;
/** The adapter listens again within 3 seconds of a lost connection. */
const LISTENS_AGAIN_AFTER = 4_000;
const CLOSE_WITHIN = 1_000;

export function createSocketAdapter(options: AdapterOptions): Promise<SocketAdapter> {
  return options.env.REDIS_URL ? overRedis(options.env.REDIS_URL, options) : overPostgres(options);
}

/** A pool of its own: one connection listens for good, the other speaks; neither waits behind requests. */
async function overPostgres({ env, log, onGap }: AdapterOptions): Promise<SocketAdapter> {
  const pool = new pg.Pool({
    connectionString: env.DATABASE_URL,
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
    if (isClosing) return;
    log.warn({ error }, 'the sockets lost a connection to the database');
    setTimeout(onGap, LISTENS_AGAIN_AFTER).unref();
  };
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', onLoss));
  return {
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

async function overRedis(url: string, { log, onGap }: AdapterOptions): Promise<SocketAdapter> {
  const client = createClient({ url });
  client.on('error', (error: Error) => log.warn({ error }, 'the sockets lost Redis'));
  await client.connect();
  client.on('ready', onGap);
  return {
    adapter: createRedisAdapter(client, { streamName: 'rayonne', channelPrefix: 'rayonne', onlyPlaintext: true }),
    close: async () => client.destroy(),
  };
}
