/** `npm run stories [-- --port N]`: the design system, component by component and state by state, reloading as files are saved. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

await setUp();
const storybook = join(root, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');
const args = ['dev', '--config-dir', 'libs/ui/.storybook', '--port', '6006', '--no-open', '--disable-telemetry'];
const child = spawn(process.execPath, [storybook, ...args, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 0 : 1)));
