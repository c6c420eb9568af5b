import { ensureBuilt } from '../build.mjs';
import { complain, duration, say } from '../say.mjs';
import { startApi } from './api.mjs';
import { printBanner } from './banner.mjs';
import { openDatabase } from './database.mjs';
import { choosePort } from './port.mjs';
import { untilAskedToStop } from './stop.mjs';

/** Runs until somebody stops it (0) or something breaks (1); leaves nothing running behind. */
export async function start() {
  const began = performance.now();
  try {
    const port = await choosePort();
    await ensureBuilt();
    const asked = untilAskedToStop();
    const database = await openDatabase();
    try {
      return await serve({ port, database, asked, began });
    } finally {
      await database.close();
    }
  } catch (error) {
    complain(error.message);
    return 1;
  }
}

async function serve({ port, database, asked, began }) {
  const api = startApi({ PORT: port, DATABASE_URL: database.url });
  void api.ready.then((message) => {
    printBanner(message, duration(performance.now() - began));
    process.send?.({ ...message, apiPid: api.pid });
  });
  const end = await Promise.race([asked, api.ended, database.lost]);
  if (end === asked.reason) {
    say('\nStopping…');
    await api.stop();
    return 0;
  }
  await api.stop();
  throw end;
}
