import { LIMITS } from '@rayonne/contracts';
import { drawCrop, type Crop } from '@rayonne/ui';
import { RefusalError } from '../graphql/refusal-error';

/** Pixels a side of what is sent: the widest that anything of ours shows. */
const LARGEST_SIDE = 1_024;

/** Opens a file as a picture, upright. Throws a refusal for one that the browser cannot show or that is too small. */
export async function openPicture(file: File): Promise<ImageBitmap> {
  const picture = await createImageBitmap(file).catch(() => {
    throw new RefusalError('IMAGE_UNREADABLE');
  });
  if (Math.min(picture.width, picture.height) < LIMITS.imageSmallestSide) throw new RefusalError('IMAGE_TOO_SMALL');
  return picture;
}

/** What the crop keeps, as a file: a photo, or a drawing whose ground may shine through. */
export function cropPicture(picture: ImageBitmap, crop: Crop, type: 'image/jpeg' | 'image/png'): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const side = Math.round(Math.min(picture.width, picture.height) / crop.zoom);
  canvas.width = canvas.height = Math.min(LARGEST_SIDE, Math.max(LIMITS.imageSmallestSide, side));
  drawCrop(canvas, picture, crop);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new RefusalError('IMAGE_UNREADABLE'))), type, 0.92);
  });
}
