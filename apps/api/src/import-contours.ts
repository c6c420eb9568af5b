import { readFile } from 'node:fs/promises';
import type { Env } from './env';
import { ContoursRepository, readContours } from './features/territories';
import { createDataSource } from './platform/database/data-source';
import { Database } from './platform/database/database';
import { UnitOfWork } from './platform/database/unit-of-work';
import { Log } from './platform/logging/log';

/** Communes a statement: a file of all of France has 35,000. */
const BATCH = 500;

/** Takes the official contours of communes from a GeoJSON file in degrees (WGS 84); gives what came of it. */
export async function importContours(
  env: Env,
  file: string,
): Promise<{ imported: number; unknown: number; refused: number }> {
  const { contours, refused } = readContours(await readFile(file, 'utf8'));
  const dataSource = await createDataSource(env, [], []).initialize();
  try {
    const database = new Database(dataSource);
    const repository = new ContoursRepository(database);
    const imported = await new UnitOfWork(database, new Log(env)).run(async () => {
      let saved = 0;
      for (let start = 0; start < contours.length; start += BATCH)
        saved += await repository.save(contours.slice(start, start + BATCH));
      return saved;
    });
    return { imported, unknown: contours.length - imported, refused };
  } finally {
    await dataSource.destroy();
  }
}
