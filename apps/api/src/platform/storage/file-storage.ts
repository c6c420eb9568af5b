import type { Readable } from 'node:stream';

/** Bytes on their way in or out; `size` is exact. */
export interface FileContent {
  readonly stream: Readable;
  readonly size: number;
}

/**
 * Keeps files by key. It knows no content types: the row that names a file does, so that nothing in the store can
 * pose as a page by itself. Keys are lower-case paths such as `media/0f/3c.webp`; another one throws.
 */
export abstract class FileStorage {
  /** The file is there whole or not at all; one of the same key is replaced. */
  abstract put(key: string, content: Buffer | FileContent): Promise<void>;
  /** `null` when there is none. Whoever asks reads the stream to its end or destroys it. */
  abstract get(key: string): Promise<FileContent | null>;
  abstract exists(key: string): Promise<boolean>;
  /** Nothing happens when there is none. */
  abstract delete(key: string): Promise<void>;
  /** Gives back the connections it holds, if any. */
  close(): void {}
}

const KEY = /^[a-z0-9][a-z0-9_-]*(?:[./][a-z0-9][a-z0-9_-]*)*$/;
const LONGEST_KEY = 200;

/** Every segment starts with a letter or digit: no dot files, no way up, no way out. */
export function checkKey(key: string): string {
  if (key.length > LONGEST_KEY || !KEY.test(key)) throw new Error('This is not a storage key.');
  return key;
}
