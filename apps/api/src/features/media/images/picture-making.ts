import { Injectable } from '@nestjs/common';
import type { JobRun } from '../../../platform/jobs/job-run';
import { MediaFiles } from '../media-files';
import type { StoredPurpose } from '../media-purposes';
import type { Picture } from '../media.repository';
import { dominantColor, encodeVariant, FORMATS, inspectImage, tinyPreview, widthsFor } from './image-variants';

/** Shown large: worth a few bytes more in every answer. */
const PREVIEWED = new Set<StoredPurpose>(['post', 'link_preview']);

/** Makes of the bytes that came in the files that people see. */
@Injectable()
export class PictureMaking {
  constructor(private readonly files: MediaFiles) {}

  /** Throws a refusal for what is no picture, or none of ours. */
  async make(id: string, purpose: StoredPurpose, bytes: Buffer, run?: JobRun): Promise<Picture> {
    const dimensions = await inspectImage(bytes);
    const widths = widthsFor(dimensions);
    const total = widths.length * FORMATS.length + 1;
    let done = 0;
    for (const width of widths) {
      for (const format of FORMATS) {
        await this.files.putPicture(id, width, format, await encodeVariant(bytes, width, format));
        await run?.progress((done += 1), total);
      }
    }
    const preview = PREVIEWED.has(purpose) ? await tinyPreview(bytes) : null;
    const picture = { ...dimensions, widths, color: await dominantColor(bytes), preview };
    await run?.progress(total, total);
    return picture;
  }
}
