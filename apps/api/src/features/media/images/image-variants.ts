import { LIMITS } from '@rayonne/contracts';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { ImageTooLargeError, ImageTooSmallError, ImageUnreadableError } from '../media.errors';
import { imageTypeOf } from './image-type';

/** Widths in pixels that pictures are offered in; never more than the picture has. */
const WIDTHS = [96, 192, 480, 960, 1600] as const;
export const FORMATS = ['avif', 'webp'] as const;
export type ImageFormat = (typeof FORMATS)[number];

export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

const DECODING_SECONDS = 20;
const QUALITY = { avif: 55, webp: 80 } as const;
const PREVIEW_BYTES = 200;
const PREVIEW_SIDE = 20;
const PREVIEW_QUALITY = 30;
/** From 0, fast and large, to 9: beyond 4 the gain is not worth the processor's time. */
const AVIF_EFFORT = 3;

// One picture at a time and one thread for it: uploads may wait, people who read may not.
sharp.concurrency(1);
sharp.cache(false);

const open = (bytes: Buffer) => sharp(bytes, { limitInputPixels: LIMITS.imagePixels, failOn: 'error', pages: 1 });

/**
 * The dimensions as the picture is to be seen, from its header alone: nothing is decoded yet. Throws a refusal for what is
 * no picture of our kinds and for one whose pixels are out of bounds.
 */
export async function inspectImage(bytes: Buffer): Promise<Dimensions> {
  if (!imageTypeOf(bytes)) throw new ImageUnreadableError();
  const metadata = await readHeader(bytes);
  const { width, height } = metadata.autoOrient;
  if (Math.max(width, height) > LIMITS.imageSide || width * height > LIMITS.imagePixels) throw new ImageTooLargeError();
  if (Math.min(width, height) < LIMITS.imageSmallestSide) throw new ImageTooSmallError();
  return { width, height };
}

async function readHeader(bytes: Buffer): Promise<Metadata> {
  try {
    // Without the bound, which would only say that something is wrong: the caller tells what.
    return await sharp(bytes, { limitInputPixels: false, pages: 1 }).metadata();
  } catch {
    throw new ImageUnreadableError();
  }
}

export const widthsFor = ({ width }: Dimensions): number[] => {
  const smaller = WIDTHS.filter((one) => one < width);
  const largest = Math.min(width, WIDTHS[WIDTHS.length - 1]!);
  return [...new Set([...smaller, largest])];
};

/** One variant: turned as its camera said, in plain RGB, without any of the metadata that the original carried. */
export function encodeVariant(bytes: Buffer, width: number, format: ImageFormat): Promise<Buffer> {
  const resized = decode(bytes).resize({ width, withoutEnlargement: true });
  const encoded =
    format === 'avif'
      ? resized.avif({ quality: QUALITY.avif, effort: AVIF_EFFORT })
      : resized.webp({ quality: QUALITY.webp });
  return orUnreadable(encoded.toBuffer());
}

/** A few bytes that look like the picture once they are blurred; nothing when they are more than `PREVIEW_BYTES`. */
export async function tinyPreview(bytes: Buffer): Promise<Buffer | null> {
  const preview = await orUnreadable(
    decode(bytes)
      .flatten({ background: '#fff' })
      .resize({ width: PREVIEW_SIDE, height: PREVIEW_SIDE, fit: 'inside' })
      .webp({ quality: PREVIEW_QUALITY, effort: 6 })
      .toBuffer(),
  );
  return preview.length <= PREVIEW_BYTES ? preview : null;
}

/** The colour that stands for the picture until it is there. */
export async function dominantColor(bytes: Buffer): Promise<string> {
  const [red, green, blue] = await orUnreadable(
    decode(bytes).flatten({ background: '#fff' }).resize(1, 1).raw().toBuffer(),
  );
  return `#${[red, green, blue].map((value) => (value ?? 0).toString(16).padStart(2, '0')).join('')}`;
}

const decode = (bytes: Buffer): Sharp =>
  open(bytes).autoOrient().timeout({ seconds: DECODING_SECONDS }).toColourspace('srgb');

async function orUnreadable<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch {
    throw new ImageUnreadableError();
  }
}
