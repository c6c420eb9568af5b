/**
 * `npm run geo:import FILE`: takes the official contours of communes (GeoJSON in WGS 84, each feature with its INSEE
 * code) into the database of DATABASE_URL, else into the embedded one.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { root, setUp } from './setup.mjs';

await setUp();
const { ensureBuilt } = await import('./build.mjs');
const { complain, say } = await import('./say.mjs');
const { openDatabase } = await import('./start/database.mjs');

const [file] = process.argv.slice(2);
if (!file) {
  say('Usage: npm run geo:import FILE');
  process.exit(2);
}
await ensureBuilt();
const { url, close } = await openDatabase();
try {
  const main = join(root, 'apps', 'api', 'dist', 'main.js');
  const env = { ...process.env, ...(url && { DATABASE_URL: url }) };
  for (const args of [['migrate'], ['contours', resolve(file)]]) {
    const child = spawn(process.execPath, [main, ...args], { cwd: root, env, stdio: 'inherit' });
    const code = await new Promise((end) => child.once('exit', end));
    if (code !== 0) throw new Error(`The import ended with ${code}.`);
  }
} catch (error) {
  complain(error.message);
  process.exitCode = 1;
} finally {
  await close();
}
