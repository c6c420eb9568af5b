import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../process/identity.mjs';
import { withLock } from '../process/lock.mjs';
import { connectionUrl, describeCluster, initialise, launch } from './cluster.mjs';
import { findServer, hasLostItsProgram, shutDown } from './process.mjs';
import { joinUsers, leaveUsers, otherUsers } from './users.mjs';

const restartDelays = [0, 500, 1_000, 2_000, 4_000, 8_000];
const stableAfter = 60_000;

/**
 * Starts the embedded PostgreSQL of a role (`app` or `test`), or joins the one that runs already.
 * While the caller lives, a server that dies is started again on the same port; `onExit(error)` when that fails for good.
 * The last user to `stop()` shuts it down.
 */
export async function startPostgres({ role, onExit = () => undefined }) {
  const cluster = describeCluster(role);
  const adopted = await exclusively(cluster, async () => {
    const running = await ensureRunning(cluster, true);
    joinUsers(cluster);
    return running;
  });
  const watch = supervise(cluster, onExit);
  return { url: connectionUrl(cluster), adopted, stop: () => leave(cluster, watch) };
}

/** Makes sure that the server runs, for a caller that does not stay: it keeps running until somebody stops it. */
export async function ensurePostgres(role) {
  const cluster = describeCluster(role);
  await exclusively(cluster, () => ensureRunning(cluster, true));
  return connectionUrl(cluster);
}

/** What `tools/postgres.mjs status` shows. */
export function inspectPostgres(role) {
  const cluster = describeCluster(role);
  return { data: cluster.data, log: cluster.log, server: findServer(cluster.data), users: otherUsers(cluster) };
}

/** Stops a server nobody uses. Returns whether it now stands still. */
export async function stopIdlePostgres(role) {
  const cluster = describeCluster(role);
  return exclusively(cluster, () => stopUnlessUsed(cluster));
}

const exclusively = (cluster, work) => withLock(join(cluster.home, 'lock'), work);

async function ensureRunning(cluster, mayMove) {
  const server = findServer(cluster.data);
  if (server && hasLostItsProgram(server) && otherUsers(cluster).length === 0) await shutDown(server);
  if (await becomesReady(cluster)) return true;
  initialise(cluster);
  try {
    await launch(cluster, mayMove);
  } catch (error) {
    if (cluster.role !== 'test') throw error;
    // Without fsync a test cluster may not survive a power cut, and holds nothing worth repairing.
    rmSync(cluster.data, { recursive: true, force: true });
    initialise(cluster);
    await launch(cluster, mayMove);
  }
  return false;
}

async function becomesReady(cluster) {
  for (;;) {
    const server = findServer(cluster.data);
    if (!server || server.ready) return server !== null;
    await sleep(50);
  }
}

/** Looks four times a second whether the server lives, whoever started it, and starts it again when it does not. */
function supervise(cluster, onExit) {
  const watch = { stopped: false };
  let identity = findServer(cluster.data)?.identity ?? '';
  let restarts = [];
  const restart = async () => {
    restarts = restarts.filter((time) => Date.now() - time < stableAfter);
    if (restarts.length === restartDelays.length) throw new Error(`PostgreSQL keeps stopping, see ${cluster.log}.`);
    await sleep(restartDelays[restarts.length]);
    restarts.push(Date.now());
    await exclusively(cluster, () => watch.stopped || ensureRunning(cluster, false));
    identity = findServer(cluster.data)?.identity ?? '';
  };
  const check = async () => {
    if (watch.stopped) return;
    if (!isAlive(identity)) await restart();
    setTimeout(() => check().catch(onExit), 250).unref();
  };
  void check().catch(onExit);
  return watch;
}

async function leave(cluster, watch) {
  watch.stopped = true;
  await exclusively(cluster, async () => {
    leaveUsers(cluster);
    await stopUnlessUsed(cluster);
  });
}

async function stopUnlessUsed(cluster) {
  if (otherUsers(cluster).length > 0) return false;
  const server = findServer(cluster.data);
  if (server) await shutDown(server);
  return true;
}
