/** Fails when the committed schema, or what is generated from it for the web application, is not what the sources give today. */
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runCaptured } from '../process/run.mjs';
import { complain } from '../say.mjs';
import { root } from '../setup.mjs';

const contract = join(root, 'apps/api/src/schema.graphql');
const generated = join(root, 'apps/web/src/gql');

async function contractDrift() {
  const { code, output } = await runCaptured(process.execPath, ['apps/api/dist/main.js', 'schema']);
  if (code !== 0) return [`The API does not print its schema:\n${output}`];
  return output === readFileSync(contract, 'utf8') ? [] : [relative(root, contract)];
}

/** The generator writes in place: what it changed is put back, because a test does not edit sources. */
async function webDrift() {
  const before = read(generated);
  const { code, output } = await runCaptured('graphql-codegen', ['--config', 'apps/web/codegen.ts']);
  const after = read(generated);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  for (const file of changed) {
    if (before.has(file)) writeFileSync(file, before.get(file));
    else rmSync(file);
  }
  return code === 0
    ? changed.map((file) => relative(root, file))
    : [`The web application's operations do not fit the schema:\n${output}`];
}

function read(folder) {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
  return new Map(files.filter((file) => statSync(file).isFile()).map((file) => [file, readFileSync(file, 'utf8')]));
}

const drift = [...(await contractDrift()), ...(await webDrift())];
for (const line of drift) complain(line);
if (drift.length > 0) {
  complain('Generated files are behind their sources: run `npm run codegen` and commit the result.');
  process.exitCode = 1;
}
