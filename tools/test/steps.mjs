/**
 * What `npm test` and `npm run test:deep` do. One row is one step:
 *   run     command, with its arguments
 *   counts  how its output adds to the final count: 'check' is one, 'jest' and 'playwright' are their tests,
 *           'summary' is the last line `N passed, N failed` of our own tools
 *   after   steps that must have passed before
 *   needs   'database' (a PostgreSQL for tests) and 'browser' (a Chromium)
 *   alone   measures time or drives browsers: nothing else runs meanwhile
 */
const node = process.execPath;
const nx = (target, ...more) => ['nx', 'run-many', '-t', target, ...more];
const jest = (...projects) => [
  node,
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  '--maxWorkers=2',
  '--passWithNoTests',
  '--selectProjects',
  ...projects,
];
const playwright = (...more) => ['playwright', 'test', '--config', 'e2e/playwright.config.ts', ...more];

export const everyTime = [
  { name: 'build', run: nx('build'), counts: 'check' },
  { name: 'typecheck', run: nx('typecheck'), counts: 'check' },
  { name: 'lint', run: nx('lint'), counts: 'check' },
  { name: 'unit', run: jest('api-unit', 'web', 'libs', 'tools'), counts: 'jest' },
  { name: 'api', run: jest('api'), counts: 'jest', needs: ['database'] },
  { name: 'codegen drift', run: [node, 'tools/test/codegen-drift.mjs'], counts: 'check', after: ['build'] },
  {
    name: 'format',
    run: ['prettier', '--check', '--log-level', 'warn', '--cache', '--cache-location', '.cache/prettier', '.'],
    counts: 'check',
  },
  { name: 'diagram drift', run: [node, 'tools/graph.mjs', '--check'], counts: 'check' },
  {
    name: 'journeys',
    run: playwright('journeys/', '--grep-invert', '@deep', '--workers=2'),
    counts: 'playwright',
    after: ['build'],
    needs: ['database', 'browser'],
    alone: true,
  },
  {
    name: 'accessibility',
    run: playwright('accessibility/', '--grep-invert', '@deep', '--workers=2'),
    counts: 'playwright',
    after: ['build'],
    needs: ['database', 'browser'],
    alone: true,
  },
];

export const deep = [
  { name: 'build', run: nx('build'), counts: 'check' },
  {
    name: 'planted faults',
    run: [node, 'tools/test/planted-faults.mjs'],
    counts: 'summary',
    needs: ['database'],
    after: ['build'],
  },
  {
    name: 'two commands',
    run: [node, 'tools/test/two-commands.mjs'],
    counts: 'summary',
    after: ['build'],
    alone: true,
  },
  { name: 'deep api', run: jest('api-deep'), counts: 'jest', needs: ['database'], after: ['build'] },
  { name: 'stories', run: nx('build-stories'), counts: 'check' },
  {
    name: 'deep journeys',
    run: playwright('--grep', '@deep', '--workers=2'),
    counts: 'playwright',
    after: ['build', 'stories'],
    needs: ['database', 'browser'],
    alone: true,
  },
  { name: 'chaos', run: [node, 'e2e/chaos/run-chaos.mjs'], counts: 'summary', after: ['build'], alone: true },
  {
    name: 'bench smoke',
    run: [
      node,
      'tools/bench.mjs',
      ...'feed home publish comment directory message message-10 matching matching-quality'.split(' '),
      '--smoke',
    ],
    counts: 'check',
    after: ['build'],
    needs: ['database'],
    alone: true,
  },
];
