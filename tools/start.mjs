/** `npm start`: from a fresh clone to a running Rayonne. PORT, HOST, DATABASE_URL, NODE_ENV and the API's other variables are read. */
import { setUp } from './setup.mjs';

await setUp();
const { start } = await import('./start/start.mjs');
process.exit(await start());
