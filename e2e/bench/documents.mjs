import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Registers documents, text by name, as the web build registers its own: they travel as a hash.
 * `env` is for the API; `bodyOf(name, variables)` gives the body of a request.
 */
export function registerDocuments(texts) {
  const path = join(mkdtempSync(join(tmpdir(), 'rayonne-bench-')), 'persisted-documents.json');
  const hashes = new Map(Object.entries(texts).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]));
  writeFileSync(path, JSON.stringify(Object.fromEntries(Object.entries(texts).map(([name, text]) => [hashes.get(name), text]))));
  return {
    env: { PERSISTED_DOCUMENTS: path },
    bodyOf: (name, variables) =>
      JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashes.get(name) } } }),
  };
}
