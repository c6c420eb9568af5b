/**
 * `npm run graph`: the house as it really imports itself, in Mermaid.
 * `-- --write` puts it into docs/architecture.md; `-- --check` fails when that page, or a rule nobody needs, is behind.
 */
import { setUp } from './setup.mjs';

await setUp();
const { readFileSync, writeFileSync } = await import('node:fs');
const { diagram } = await import('./graph/diagram.mjs');
const { readImports, unusedRules } = await import('./graph/imports.mjs');
const { complain, say } = await import('./say.mjs');
const { root } = await import('./setup.mjs');

const page = `${root}/docs/architecture.md`;
const block = /(<!-- npm run graph -->\n)[\s\S]*?(<!-- end -->)/;

const imports = readImports();
const drawing = diagram(imports);
const current = () => readFileSync(page, 'utf8');
const updated = () => current().replace(block, (_all, start, end) => `${start}\n${drawing}\n${end}`);

if (process.argv.includes('--write')) writeFileSync(page, updated());
else if (process.argv.includes('--check')) check();
else say(drawing);

function check() {
  const faults = unusedRules(imports).map((rule) => `tools/boundaries.mjs allows what nobody does: ${rule}`);
  if (current() !== updated())
    faults.push('The diagram of docs/architecture.md is behind the sources: npm run graph -- --write');
  for (const fault of faults) complain(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
