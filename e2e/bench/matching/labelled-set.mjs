import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'labelled-set');

/** `held` is never looked at to set a weight: it says what the matching is worth on what it was not made for. */
export const halfOf = (queryId) => (createHash('sha256').update(queryId).digest()[0] % 2 === 0 ? 'tuned' : 'held');

const linesOf = (file) =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** Every query with its half and the candidates judged for it. */
export const readLabelledSet = () => {
  const lines = readdirSync(FOLDER).sort().flatMap(linesOf);
  const candidates = Map.groupBy(
    lines.flatMap((line) => line.candidate ?? []),
    (candidate) => candidate.of,
  );
  return lines
    .flatMap((line) => line.query ?? [])
    .map((query) => ({ ...query, half: halfOf(query.id), candidates: candidates.get(query.id) ?? [] }));
};
