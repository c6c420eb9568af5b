import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { checkKey, type FileContent, FileStorage } from './file-storage';

/** Files in a folder of this machine. */
export class FolderStorage extends FileStorage {
  private readonly root: string;

  constructor(root: string) {
    super();
    this.root = resolve(root);
  }

  async put(key: string, content: Buffer | FileContent): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    // Starts with a dot, so no key names it; renaming is atomic within a folder.
    const draft = join(dirname(path), `.${randomUUID()}.part`);
    try {
      await write(draft, content);
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  async get(key: string): Promise<FileContent | null> {
    const path = this.pathOf(key);
    const size = await sizeOf(path);
    return size === null ? null : { size, stream: size === 0 ? Readable.from([]) : createReadStream(path, { end: size - 1 }) };
  }

  async exists(key: string): Promise<boolean> {
    return (await sizeOf(this.pathOf(key))) !== null;
  }

  async delete(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    return join(this.root, checkKey(key));
  }
}

async function write(path: string, content: Buffer | FileContent): Promise<void> {
  const file = await open(path, 'wx', 0o640);
  try {
    if (Buffer.isBuffer(content)) await file.writeFile(content);
    else {
      for await (const chunk of content.stream as AsyncIterable<Buffer>) await file.appendFile(chunk);
      const { size } = await file.stat();
      if (size !== content.size) throw new Error(`Got ${size} bytes of a file of ${content.size}.`);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
