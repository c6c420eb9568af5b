import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Registers a document as the web build registers its own: it travels as a hash.
 * `env` is for the API, `bodyOf(variables)` gives a request's body.
 */
export function registerDocument(text) {
  const sha256Hash = createHash('sha256').update(text).digest('hex');
  const path = join(mkdtempSync(join(tmpdir(), 'rayonne-bench-')), 'persisted-documents.json');
  writeFileSync(path, JSON.stringify({ [sha256Hash]: text }));
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  return { env: { PERSISTED_DOCUMENTS: path }, bodyOf: (variables) => JSON.stringify({ variables, extensions }) };
}
