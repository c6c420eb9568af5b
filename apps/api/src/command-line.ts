import 'reflect-metadata';
import { loadEnv } from './env';
import { run, type Command } from './commands';
import { importContours } from './import-contours';
import { printApiSchema } from './print-api-schema';

const COMMANDS: readonly Command[] = ['all', 'api', 'worker', 'migrate'];

export async function runCommandLine(command = 'all', argument?: string): Promise<void> {
  try {
    if (command === 'schema') process.stdout.write(await printApiSchema());
    else if (command === 'contours') await takeContours(argument);
    else if (isCommand(command)) await run(command, loadEnv());
    else throw new Error(`Usage: node main.js [${COMMANDS.join('|')}|schema|contours FILE]`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
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
