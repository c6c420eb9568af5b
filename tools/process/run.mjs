import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../setup.mjs';

const bin = join(root, 'node_modules', '.bin');

/** Environment of every tool we start: our Node and our programs first, nothing that phones home or draws. */
export const toolEnv = () => ({
  ...process.env,
  PATH: [bin, process.env.PATH].join(delimiter),
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NX_NO_CLOUD: 'true',
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
});

/** Runs a program, at the project's root unless said otherwise, and gives its exit code with everything it printed, in order. `signal` ends it. */
export function runCaptured(command, args, { env = {}, signal, cwd = root } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...toolEnv(), ...env },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}Ended by ${signal}.\n` : output }),
    );
  });
}
