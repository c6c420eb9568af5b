import { flushCompileCache } from 'node:module';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './create-app';
import { demoAccounts, isDemo, seedDemo, type DemoAccount } from './demo/demo';
import { isDemoAllowed, type Env } from './env';
import { SetupService } from './features/identity';
import { migrate } from './migrate';
import { JobWorker } from './platform/jobs/job-worker';
import { stopOnSignals } from './platform/http/health/stop-on-signals';
import { Log } from './platform/logging/log';

/** `all` migrates, serves and works off jobs in one process; the others do one of these each. */
export type Command = 'all' | 'api' | 'worker' | 'migrate';

/** What a parent process learns when the installation is up. */
export interface ReadyMessage {
  readonly type: 'ready';
  readonly address: string;
  readonly setupUrl: string | null;
  readonly migrated: boolean;
  /** Whom a visitor can be in the demo; empty without one. */
  readonly demo: readonly DemoAccount[];
}

export async function run(command: Command, env: Env): Promise<void> {
  const migrated = command === 'all' || command === 'migrate' ? await migrate(env) : false;
  if (command === 'migrate') return;
  const app = await createApp(env);
  stopWithParent(app);
  await app.init();
  const demo = await openDemo(app, env);
  if (command !== 'worker') await serve(app, env, { migrated, demo });
  if (command !== 'api') app.get(JobWorker).start();
  // At once rather than at the exit, which a killed process never reaches.
  flushCompileCache();
}

async function serve(
  app: NestFastifyApplication,
  env: Env,
  done: Pick<ReadyMessage, 'migrated' | 'demo'>,
): Promise<void> {
  await app.listen(env.PORT, env.HOST);
  const address = await app.getUrl();
  const setupUrl = done.demo.length > 0 ? null : await app.get(SetupService).url();
  app.get(Log).info({ address, migrated: done.migrated }, 'ready');
  const message: ReadyMessage = { type: 'ready', address, setupUrl, ...done };
  if (process.send) process.send(message);
  // The only copy of the link: it is a secret, so it goes to the terminal and not into the log.
  else if (setupUrl) process.stdout.write(`Set up this installation (works once): ${setupUrl}\n`);
}

/** Seeds the demo where it is asked for; refuses to show a demo, whose passwords are public, to the outside. */
async function openDemo(app: NestFastifyApplication, env: Env): Promise<readonly DemoAccount[]> {
  if (env.DEMO) await seedDemo(app);
  if (!(await isDemo(app))) return [];
  if (!isDemoAllowed(env)) {
    throw new Error(
      'This database holds the demo, which anyone could sign in to: it is served on a loopback address only.',
    );
  }
  return demoAccounts();
}

/** A parent that died would leave the port taken: go with it. */
function stopWithParent(app: NestFastifyApplication): void {
  stopOnSignals(app);
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
