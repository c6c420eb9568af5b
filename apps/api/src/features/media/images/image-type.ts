import type { ImageType } from '@rayonne/contracts';

const startsWith = (bytes: Buffer, signature: string, at = 0) =>
  bytes.subarray(at, at + signature.length).toString('latin1') === signature;

/** `avif` among the brands of an ISO media file; an animated one is none of our kinds. */
const isAvif = (bytes: Buffer) => startsWith(bytes, 'ftyp', 4) && startsWith(bytes, 'avif', 8);

const SIGNATURES: readonly (readonly [ImageType, (bytes: Buffer) => boolean])[] = [
  ['image/jpeg', (bytes) => startsWith(bytes, '\xFF\xD8\xFF')],
  ['image/png', (bytes) => startsWith(bytes, '\x89PNG\r\n\x1A\n')],
  ['image/webp', (bytes) => startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)],
  ['image/avif', isAvif],
];

/** The kind of picture that these bytes begin, whatever its name or declared type; `null` for anything else. */
export const imageTypeOf = (bytes: Buffer): ImageType | null =>
  SIGNATURES.find(([, matches]) => matches(bytes))?.[0] ?? null;
