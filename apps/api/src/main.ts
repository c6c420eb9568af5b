import 'reflect-metadata';
import { loadEnv } from './env';
import { run, type Command } from './commands';
import { printApiSchema } from './print-api-schema';

const COMMANDS: readonly Command[] = ['all', 'api', 'worker', 'migrate'];

const command = process.argv[2] ?? 'all';

try {
  if (command === 'schema') process.stdout.write(await printApiSchema());
  else if (isCommand(command)) await run(command, loadEnv());
  else throw new Error(`Usage: node main.js [${COMMANDS.join('|')}|schema]`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

function isCommand(text: string): text is Command {
  return (COMMANDS as readonly string[]).includes(text);
}
