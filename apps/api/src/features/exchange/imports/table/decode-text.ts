import { isUtf8 } from 'node:buffer';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly encoding: TextEncoding;
  /** Without a byte order mark. */
  readonly text: string;
}

const SAMPLE_BYTES = 4_096;

/** Reads bytes as the text they most likely are: what an office suite of the last thirty years has saved. */
export function decodeText(bytes: Buffer): DecodedText {
  const encoding = encodingOf(bytes);
  return { encoding, text: new TextDecoder(encoding).decode(bytes) };
}

function encodingOf(bytes: Buffer): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = wideEncodingOf(bytes.subarray(0, SAMPLE_BYTES));
  if (wide) return wide;
  // Accented Latin-1 text is hardly ever well-formed UTF-8 by accident.
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Western text in UTF-16 has a zero in every other byte, text in a narrow encoding has none at all. */
function wideEncodingOf(sample: Buffer): TextEncoding | null {
  let [even, odd] = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = sample.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}
