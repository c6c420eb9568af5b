import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const ENV_FILE = join(root, 'apps/api/src/env.ts');
const DOCUMENT = join(root, 'docs/operations.md');
const BLOCK = /(<!-- variables -->\n)[\s\S]*(<!-- \/variables -->)/;

/** The variables of `env.ts` with their documentation and default, in their order. */
export function variables(source = readFileSync(ENV_FILE, 'utf8')) {
  const schema = source.slice(source.indexOf('z.object({'), source.indexOf('\n});'));
  return [...schema.matchAll(/(?:\/\*\* (.+) \*\/\n)?  ([A-Z][A-Z0-9_]+): (.+(?:\n {4}.+)*),$/gm)].map(
    ([, meaning, name, type]) => ({
      name,
      meaning: meaning ?? '',
      default: /\.default\('?(.*?)'?\)/.exec(type)?.[1] ?? (type === 'flag' ? 'false' : ''),
    }),
  );
}

/** The document with its table brought up to date. */
export function withVariables(document = readFileSync(DOCUMENT, 'utf8')) {
  const rows = variables().map(
    (row) => `| \`${row.name}\` | ${row.default && `\`${row.default}\``} | ${row.meaning} |`,
  );
  const table = ['| Variable | Default | Meaning |', '|---|---|---|', ...rows].join('\n');
  return document.replace(BLOCK, `$1${table}\n$2`);
}

if (import.meta.filename === process.argv[1]) writeFileSync(DOCUMENT, withVariables());
