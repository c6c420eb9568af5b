import { IMAGE_TYPES, LIMITS } from '@rayonne/contracts';
import { RefusalError } from '../graphql/refusal-error';
import { openPicture } from './open-picture';

/** Wider than anything of ours shows: the rest would only cost its sender time and data. */
const LARGEST_SIDE = 2_048;
/** Light enough to go as it is. */
const LIGHT_BYTES = 1_000_000;
const QUALITY = 0.86;

const isTaken = ({ type }: File) => (IMAGE_TYPES as readonly string[]).includes(type);

/** A photo as it is worth sending: some hundred kilobytes instead of several megabytes, upright, without its camera's notes. */
export async function shrinkPhoto(file: File): Promise<Blob> {
  const picture = await openPicture(file);
  const scale = Math.min(1, LARGEST_SIDE / Math.max(picture.width, picture.height));
  if (scale === 1 && file.size <= LIGHT_BYTES && isTaken(file)) return file;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(LIMITS.imageSmallestSide, Math.round(picture.width * scale));
  canvas.height = Math.max(LIMITS.imageSmallestSide, Math.round(picture.height * scale));
  const context = canvas.getContext('2d')!;
  // A ground that shone through would turn black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new RefusalError('IMAGE_UNREADABLE'))),
      'image/jpeg',
      QUALITY,
    );
  });
}
