import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rayonne-graph-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A library that Nx does not know to be used would leave its users' builds, types and lint as they were cached.
it('Nx knows which libraries a project is made of', () => {
  const file = join(folder, 'graph.json');
  const nx = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  execFileSync(process.execPath, [nx, 'graph', `--file=${file}`], { cwd: root, stdio: 'ignore' });
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8')).graph;
  const used = (project) => dependencies[project].map(({ target }) => target);
  expect(used('web')).toEqual(expect.arrayContaining(['ui', 'contracts', 'messages']));
  expect(used('api')).toEqual(expect.arrayContaining(['contracts', 'messages', 'testing']));
  expect(used('ui')).toEqual(expect.arrayContaining(['contracts']));
  expect(used('e2e')).toEqual(expect.arrayContaining(['api', 'web', 'testing']));
}, 60_000);
