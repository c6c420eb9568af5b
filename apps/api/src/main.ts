import 'reflect-metadata';
import { loadEnv } from './env';
import { run, type Command } from './commands';
import { importContours } from './import-contours';
import { printApiSchema } from './print-api-schema';

const COMMANDS: readonly Command[] = ['all', 'api', 'worker', 'migrate'];

const command = process.argv[2] ?? 'all';

try {
  if (command === 'schema') process.stdout.write(await printApiSchema());
  else if (command === 'contours') await takeContours(process.argv[3]);
  else if (isCommand(command)) await run(command, loadEnv());
  else throw new Error(`Usage: node main.js [${COMMANDS.join('|')}|schema|contours FILE]`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function takeContours(file: string | undefined): Promise<void> {
  if (!file) throw new Error('Name the GeoJSON file with the contours.');
  const { imported, unknown, refused } = await importContours(loadEnv(), file);
  process.stdout.write(
    `${imported} communes have their contour. Left out: ${unknown} of unknown code, ${refused} without a contour.\n`,
  );
}

function isCommand(text: string): text is Command {
  return (COMMANDS as readonly string[]).includes(text);
}
