import { mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import S3rver from 's3rver';
import { loadEnv } from '../../env';
import { checkKey, type FileStorage } from './file-storage';
import { FolderStorage } from './folder-storage';
import { S3Storage } from './s3-storage';
import { createStorage } from './storage.module';

let folder: string;
let server: S3rver;
let bucket: FileStorage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rayonne-storage-'));
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: [{ name: 'rayonne', configs: [] }],
  });
  const { port } = await server.run();
  bucket = await createStorage(
    loadEnv({
      DATABASE_URL: 'postgres://localhost/unused',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_BUCKET: 'rayonne',
      S3_ACCESS_KEY: 'S3RVER',
      S3_SECRET_KEY: 'S3RVER',
    }),
  );
  expect(bucket).toBeInstanceOf(S3Storage);
});

afterAll(async () => {
  bucket.close();
  await server.close();
  await rm(folder, { recursive: true });
});

const contentOf = async (storage: FileStorage, key: string) => {
  const found = await storage.get(key);
  return found && { size: found.size, bytes: await buffer(found.stream) };
};

describe.each([
  ['a folder', () => new FolderStorage(join(folder, 'files'))],
  ['a bucket', () => bucket],
])('%s', (_name, open) => {
  it('gives back what was put, from memory and from a stream, and replaces it', async () => {
    const storage = open();
    const bytes = Buffer.from('Où était-ce ?');
    await storage.put('notes/one.txt', bytes);
    await expect(contentOf(storage, 'notes/one.txt')).resolves.toEqual({ size: bytes.length, bytes });
    const large = Buffer.alloc(300_000, 7);
    await storage.put('notes/one.txt', { stream: Readable.from([large.subarray(0, 100), large.subarray(100)]), size: large.length });
    await expect(contentOf(storage, 'notes/one.txt')).resolves.toEqual({ size: large.length, bytes: large });
  });

  it('knows what is there and forgets what is deleted', async () => {
    const storage = open();
    await storage.put('empty', Buffer.alloc(0));
    await expect(storage.exists('empty')).resolves.toBe(true);
    await expect(contentOf(storage, 'empty')).resolves.toEqual({ size: 0, bytes: Buffer.alloc(0) });
    await storage.delete('empty');
    await storage.delete('empty');
    await expect(storage.exists('empty')).resolves.toBe(false);
    await expect(storage.get('empty')).resolves.toBeNull();
    await expect(storage.get('empty/below')).resolves.toBeNull();
  });

  it.each(['../secret', 'a/../../b', '/etc/passwd', 'a//b', 'a/.b', '.env', 'A', 'a\\b', 'a\0', 'a b', '', 'a/', 'x'.repeat(201)])(
    'refuses the key %j',
    async (key) => {
      const storage = open();
      await expect(storage.put(key, Buffer.from('x'))).rejects.toThrow('storage key');
      await expect(storage.get(key)).rejects.toThrow('storage key');
      await expect(storage.exists(key)).rejects.toThrow('storage key');
      await expect(storage.delete(key)).rejects.toThrow('storage key');
    },
  );
});

describe('a folder', () => {
  const storage = () => new FolderStorage(join(folder, 'atomic'));

  it('keeps the former file and no remains when a stream breaks off or is too short', async () => {
    await storage().put('kept', Buffer.from('before'));
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw new Error('gone');
      })(),
    );
    await expect(storage().put('kept', { stream: broken, size: 8 })).rejects.toThrow('gone');
    await expect(storage().put('kept', { stream: Readable.from([Buffer.from('half')]), size: 8 })).rejects.toThrow('4 bytes');
    expect((await contentOf(storage(), 'kept'))?.bytes.toString()).toBe('before');
    expect(await readdir(join(folder, 'atomic'))).toEqual(['kept']);
  });

  it('replaces a link rather than writing through it', async () => {
    const outside = join(folder, 'outside');
    await writeFile(outside, 'untouched');
    await storage().put('first', Buffer.from('x'));
    await symlink(outside, join(folder, 'atomic', 'link'));
    await storage().put('link', Buffer.from('mine'));
    expect((await stat(outside)).size).toBe('untouched'.length);
  });
});

it('accepts no key that leads out of the folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '.', '/', '-', '\\', '%', '2', 'e') }), (key) => {
      let accepted = true;
      try {
        checkKey(key);
      } catch {
        accepted = false;
      }
      if (accepted) expect(join('/root', key)).toMatch(/^\/root\/[^.]/);
    }),
  );
});
