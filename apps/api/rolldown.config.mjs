import { isAbsolute, join } from 'node:path';
import { defineConfig } from 'rolldown';

// The compiler's own helpers (decorators) are served by rolldown itself and are not an installed package.
const bundledScopes = /^(@rayonne|@oxc-project\/runtime|\0)/;
const isOurs = (id) => id.startsWith('.') || isAbsolute(id) || bundledScopes.test(id);

export default defineConfig({
  cwd: import.meta.dirname,
  input: { main: 'src/main.ts' },
  platform: 'node',
  // Only our own code is bundled: Nest and TypeORM load optional packages by name at run time.
  external: (id) => !isOurs(id),
  // Paths, legacy decorators and their metadata come from there, so that tests, types and build agree.
  tsconfig: join(import.meta.dirname, 'tsconfig.json'),
  output: { dir: 'dist', format: 'esm', sourcemap: true, cleanDir: true },
});
