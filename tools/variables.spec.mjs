import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { variables, withVariables } from './variables.mjs';

const read = (path) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');

it('docs/operations.md lists every variable as env.ts documents it (node tools/variables.mjs)', () => {
  expect(read('docs/operations.md')).toBe(withVariables());
});

it('every variable of env.ts is documented', () => {
  const names = [...read('apps/api/src/env.ts').matchAll(/^  ([A-Z][A-Z0-9_]+): /gm)].map(([, name]) => name);
  expect(variables().map(({ name }) => name)).toEqual(names);
  expect(variables().filter(({ meaning }) => !meaning)).toEqual([]);
});
