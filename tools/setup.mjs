/**
 * First line of every tool: `await setUp();`. Afterwards the packages of the lock are installed and the process
 * is the Node of the lock. Uses nothing but Node's own modules, and runs on any Node from 20.19 on.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './process/lock.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const modules = join(root, 'node_modules');
const marker = join(modules, '.rayonne-install');

export async function setUp() {
  refuseOldNode();
  if (!isInstalled()) {
    const lock = join(root, '.cache', 'install.lock');
    await withLock(lock, installOnce, () => say('Another Rayonne is installing its packages, waiting for it…'));
  }
  const node = lockedNode();
  if (realpathSync(process.execPath) !== realpathSync(node)) await continueUnder(node);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Rayonne needs Node 20.19 or later to start (this is ${process.version}). Get it from https://nodejs.org.`);
}

/** The lock's content and the machine it was installed for: binaries differ from one to the other. */
function fingerprint() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`;
}

const isInstalled = () => existsSync(marker) && readFileSync(marker, 'utf8') === fingerprint();

async function installOnce() {
  if (isInstalled()) return;
  if (!matchesLock()) {
    say('Installing packages, about a minute the first time…');
    const { code, output } = await npm(['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional']);
    if (code !== 0) fail(`${output}\nThe packages could not be installed (npm ci ended with ${code}).`);
  }
  writeFileSync(marker, fingerprint());
}

/** npm writes this hidden copy of the lock at the very end of an install: equal entries need no second install. */
function matchesLock() {
  try {
    const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
    const installed = read(join(modules, '.package-lock.json'));
    const { '': _project, ...wanted } = read(join(root, 'package-lock.json'));
    return (
      Object.values(installed).every(fitsThisMachine) &&
      Object.entries(wanted).every(([path, { integrity, optional }]) =>
        installed[path] ? installed[path].integrity === integrity : optional === true,
      )
    );
  } catch {
    return false;
  }
}

function fitsThisMachine({ os, cpu }) {
  const fits = (list, own) => !list || list.includes(own) || list.some((name) => name.startsWith('!'));
  return fits(os, process.platform) && fits(cpu, process.arch);
}

/** Runs npm with its warnings off the screen: the bootstrapping Node is older than what some packages ask for. */
function npm(args) {
  const cli = process.env.npm_execpath ?? '';
  const fromNpm = basename(cli) === 'npm-cli.js';
  const command = fromNpm ? (process.env.npm_node_execpath ?? process.execPath) : 'npm';
  const child = spawn(command, [...(fromNpm ? [cli] : []), ...args, '--loglevel=error', '--progress=false'], {
    cwd: root,
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    shell: !fromNpm && process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: error.code, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function lockedNodePackage() {
  const os = { linux: 'linux', win32: 'win' }[process.platform];
  return os && join(modules, `node-${os}-${process.arch}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function lockedNode() {
  const packaged = lockedNodePackage();
  if (packaged && existsSync(packaged)) return packaged;
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 24)
    fail(
      `Rayonne needs Node 24 or later on this machine (this is ${process.version}). Get it from https://nodejs.org.`,
    );
  return process.execPath;
}

/** Hands the command over and ends with it. The channel tells the other side when this process, or its parent, is killed. */
function continueUnder(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('disconnect', () => child.disconnect());
  child.on('message', (message) => process.send?.(message));
  return new Promise(() => {
    child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(message) {
  say(message);
  process.exit(1);
}
