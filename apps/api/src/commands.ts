import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './create-app';
import type { Env } from './env';
import { AccountsService } from './features/identity';
import { migrate } from './migrate';
import { JobWorker } from './platform/jobs/job-worker';
import { Log } from './platform/logging/log';

/** `all` migrates, serves and works off jobs in one process; the others do one of these each. */
export type Command = 'all' | 'api' | 'worker' | 'migrate';

/** What a parent process learns when the installation is up. */
export interface ReadyMessage {
  readonly type: 'ready';
  readonly address: string;
  readonly setupUrl: string | null;
  readonly migrated: boolean;
}

export async function run(command: Command, env: Env): Promise<void> {
  const migrated = command === 'all' || command === 'migrate' ? await migrate(env) : false;
  if (command === 'migrate') return;
  const app = await createApp(env);
  stopWithParent(app);
  await app.init();
  if (command !== 'worker') await serve(app, env, migrated);
  if (command !== 'api') app.get(JobWorker).start();
}

async function serve(app: NestFastifyApplication, env: Env, migrated: boolean): Promise<void> {
  await app.listen(env.PORT, env.HOST);
  const address = await app.getUrl();
  const setupUrl = await app.get(AccountsService).setupUrl(address);
  app.get(Log).info({ address, migrated }, 'ready');
  const message: ReadyMessage = { type: 'ready', address, setupUrl, migrated };
  if (process.send) process.send(message);
  // The only copy of the link: it is a secret, so it goes to the terminal and not into the log.
  else if (setupUrl) process.stdout.write(`Set up this installation (works once): ${setupUrl}\n`);
}

/** A parent that died would leave the port taken: go with it. */
function stopWithParent(app: NestFastifyApplication): void {
  app.enableShutdownHooks();
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
