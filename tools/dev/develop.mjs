import { join } from 'node:path';
import { createServer } from 'vite';
import { freePort } from '../process/ports.mjs';
import { complain, duration, say } from '../say.mjs';
import { root } from '../setup.mjs';
import { printBanner } from '../start/banner.mjs';
import { openDatabase } from '../start/database.mjs';
import { choosePort } from '../start/port.mjs';
import { untilAskedToStop } from '../start/stop.mjs';
import { watchApi } from './watch-api.mjs';
import { watchDocuments } from './watch-contract.mjs';

const host = process.env.HOST || '127.0.0.1';

/** Runs until Ctrl-C (0), or until the database is lost for good (1). */
export async function develop() {
  const began = performance.now();
  const [port, apiPort] = [Number(await choosePort()), await freePort()];
  const asked = untilAskedToStop();
  const database = await openDatabase();
  const address = `http://${host}:${port}`;
  const web = await serveWeb(port, `http://127.0.0.1:${apiPort}`);
  const env = {
    PORT: apiPort,
    HOST: '127.0.0.1',
    DATABASE_URL: database.url,
    PUBLIC_ORIGIN: address,
    WEB_ROOT: '',
    PERSISTED_DOCUMENTS: join(root, 'apps/web/src/gql/persisted-documents.json'),
  };
  const api = watchApi(env, (message, isFirst) => {
    if (isFirst) printBanner({ ...message, address }, duration(performance.now() - began));
    else say('API reloaded.');
  });
  const documents = watchDocuments();
  const end = await Promise.race([asked, database.lost]);
  documents.close();
  await Promise.all([web.close(), api.close()]);
  await database.close();
  if (end === asked.reason) return 0;
  complain(end.message);
  return 1;
}

async function serveWeb(port, target) {
  const toApi = { target, ws: true };
  const server = await createServer({
    root: join(root, 'apps', 'web'),
    clearScreen: false,
    logLevel: 'warn',
    server: {
      port,
      host,
      strictPort: true,
      proxy: {
        '/graphql': toApi,
        '/socket.io': toApi,
        '/healthz': toApi,
        '/readyz': toApi,
        '/files': toApi,
        '/development': toApi,
      },
    },
  });
  return server.listen();
}
