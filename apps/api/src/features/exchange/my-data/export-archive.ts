import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A zip that is written to this machine's disk while it is filled, and removed from it in any case. */
export async function withArchive<Result>(
  fill: (archive: ZipFile) => Promise<void>,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'rayonne-export-'));
  const path = join(folder, 'archive.zip');
  try {
    const archive = new ZipFile();
    const written = pipeline(archive.outputStream, createWriteStream(path, { mode: 0o600 }));
    // A failure of the disk is heard below: the filling may fail first.
    written.catch(() => undefined);
    await fill(archive);
    archive.end();
    await written;
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
