import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCaptured, toolEnv } from '../process/run.mjs';
import { complain } from '../say.mjs';
import { root } from '../setup.mjs';

const contract = join(root, 'apps/api/src/schema.graphql');

/** Writes the schema of the newest bundle, when it changed. */
export async function writeContract() {
  const { code, output } = await runCaptured(process.execPath, ['apps/api/dist/main.js', 'schema']);
  if (code === 0 && output !== readFileSync(contract, 'utf8')) writeFileSync(contract, output);
}

/** Registers and types the web application's documents as they and the schema change. */
export function watchDocuments() {
  const args = ['--config', 'apps/web/codegen.ts', '--watch'];
  const child = spawn('graphql-codegen', args, {
    cwd: root,
    env: toolEnv(),
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  child.stderr.setEncoding('utf8').on('data', (text) => complain(text.trimEnd()));
  return { close: () => child.kill('SIGTERM') };
}
