import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Registers documents, text by name, as the web build registers its own: they travel as a hash.
 * `env` is for the API; `bodyOf(name, variables)` gives the body of a request; `forget` removes the file.
 */
export function registerDocuments(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'rayonne-bench-'));
  const path = join(folder, 'persisted-documents.json');
  const hashes = new Map(
    Object.entries(texts).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]),
  );
  writeFileSync(
    path,
    JSON.stringify(Object.fromEntries(Object.entries(texts).map(([name, text]) => [hashes.get(name), text]))),
  );
  return {
    env: { PERSISTED_DOCUMENTS: path },
    forget: () => rmSync(folder, { recursive: true, force: true }),
    bodyOf: (name, variables) =>
      JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashes.get(name) } } }),
  };
}
