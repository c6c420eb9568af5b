import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What wraps the page rather than showing on it. */
const AROUND = ['./theme/ui-provider'];

const here = import.meta.dirname;
const exported = [...readFileSync(join(here, 'index.ts'), 'utf8').matchAll(/from '(.+)';/g)].map(([, path]) => path!);
const components = exported.filter((path) => existsSync(join(here, `${path}.tsx`)) && !AROUND.includes(path));

it.each(components)('%s shows its states in stories', (path) => {
  expect(existsSync(join(here, `${path}.stories.tsx`))).toBe(true);
});
