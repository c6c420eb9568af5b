import { setTimeout as delay } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ENV, type Env } from '../../../env';
import { Log } from '../../logging/log';
import { Drain } from './drain';

/** Stops well on a signal: nobody sends more, then what is under way ends, then the process does. */
export function stopOnSignals(app: NestFastifyApplication): void {
  const stop = (signal: NodeJS.Signals): void => {
    // A second signal ends the process as the system would.
    process.removeListener('SIGTERM', stop).removeListener('SIGINT', stop);
    void leave(app, signal);
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
}

async function leave(app: NestFastifyApplication, signal: NodeJS.Signals): Promise<void> {
  const log = app.get(Log);
  log.info({ signal }, 'stopping');
  try {
    await app.get(Drain).begin();
    await delay(app.get<Env>(ENV).DRAIN_SECONDS * 1_000);
    await app.close();
    process.exit(0);
  } catch (error) {
    log.error({ error }, 'the stop failed');
    process.exit(1);
  }
}
