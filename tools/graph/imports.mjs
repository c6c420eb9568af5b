import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { features, sideways } from '../boundaries.mjs';
import { resolveImport } from '../lint/boundaries-rule.mjs';
import { featureOf, isTest, zoneOf } from '../lint/boundaries.mjs';
import { root } from '../setup.mjs';

/** Imports of the house's own files, tests aside: `{ feature: [[from, to]…], zone: [[from, to]…] }`, each pair once, sorted. */
export function readImports() {
  const files = ['apps', 'libs'].flatMap(filesUnder).filter((file) => !isTest(file));
  const pairs = files.flatMap((file) => importsOf(file).map((to) => [file, to]));
  return { feature: between(pairs, featureOf), zone: between(pairs, (path) => zoneOf(path)?.path ?? null) };
}

/** Permissions of tools/boundaries.mjs that no import needs any more. */
export function unusedRules({ feature }) {
  const used = new Set(feature.map((pair) => pair.join(' → ')));
  const unusedPairs = sideways.map(({ from, to }) => `${from} → ${to}`).filter((pair) => !used.has(pair));
  const missing = Object.keys(features).filter((name) => !existsSync(join(root, 'apps/api/src/features', name)));
  return [...unusedPairs, ...missing.map((name) => `feature ${name}`)];
}

/** TypeScript sources below a folder, as paths from the project's root. */
export function filesUnder(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\/src\/.*\.tsx?$/.test(path) && !path.includes('node_modules'));
}

/** What a file loads when it runs, as it writes it: types alone are gone by then. */
export const runtimeImports = (file) => specifiersIn(read(file).replaceAll(/^(import|export) type [^;]*;/gm, ''));

const importsOf = (file) =>
  specifiersIn(read(file))
    .map((specifier) => resolveImport(join(root, file), specifier))
    .filter((to) => to !== null);

const read = (file) => readFileSync(join(root, file), 'utf8');
const specifiersIn = (text) => ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);

function between(pairs, groupOf) {
  const groups = pairs.map(([from, to]) => [groupOf(from), groupOf(to)]);
  const apart = groups.filter(([from, to]) => from !== null && to !== null && from !== to);
  return [...new Set(apart.map((pair) => pair.join('\0')))].sort().map((pair) => pair.split('\0'));
}
