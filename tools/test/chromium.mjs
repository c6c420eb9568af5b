import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCaptured } from '../process/run.mjs';
import { say } from '../say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome'];
const usual = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/Applications/Chromium.app/Contents/MacOS',
  '/Applications/Google Chrome.app/Contents/MacOS',
];

/** Path of the browser of the journeys. On Debian it is installed when missing, if that needs no password. */
export async function findOrInstallChromium() {
  return findChromium() ?? (await installChromium());
}

function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...usual];
  const programs = folders.flatMap((folder) =>
    [...names, 'Chromium', 'Google Chrome'].map((name) => join(folder, name)),
  );
  return programs.find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installChromium() {
  const advice =
    'The browser journeys need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.';
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!existsSync('/usr/bin/apt-get') || !(await passes([...asRoot, 'true']))) throw new Error(advice);
  say('Installing Chromium for the browser journeys…');
  await passes([...asRoot, 'apt-get', 'update', '-q']);
  const install = [
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    'install',
    '-yq',
    '--no-install-recommends',
    'chromium',
  ];
  if (!(await passes([...asRoot, ...install]))) throw new Error(advice);
  return findChromium();
}

const passes = async ([command, ...args]) => (await runCaptured(command, args)).code === 0;
